import { describe, expect, test } from 'vitest';
import { isGuarded } from '../../src/prove/mutate/is-guarded.ts';
import { mutate, type MutantVerdict } from '../../src/prove/mutate/mutate.ts';
import { shipped } from '../content/shipped.ts';

/** Small mistakes in what ships, and whether its examples notice them. */
const verdicts = new Map<string, MutantVerdict[]>();

describe.each(shipped)('the examples of $id', ({ id, program, personas }) => {
	test('notice every mistake that moves a flag, a hide or a promise', { timeout: 120_000 }, () => {
		const own = mutate(program, personas);
		verdicts.set(id, own);
		const missed = own.filter(({ kind }) => kind === 'survived' || kind === 'open');
		const unsafe = missed.filter((one) => 'changesSafety' in one && one.changesSafety);
		expect(unsafe.map(({ mistake }) => mistake)).toEqual([]);
		expect(isGuarded(own)).toBe(true);
		// Each scale alone leaves room for several.
		expect(own.length).toBeGreaterThan(program.scales.length * 3);
	});
});

test('all examples together notice 95 of 100 mistakes that somebody could notice', () => {
	const all = [...verdicts.values()].flat();
	const count = (wanted: MutantVerdict['kind']): number =>
		all.filter(({ kind }) => kind === wanted).length;
	const noticeable = all.length - count('equivalent');
	expect([...verdicts.keys()]).toEqual(shipped.map(({ id }) => id));
	expect(count('caught') / noticeable).toBeGreaterThanOrEqual(0.95);
});
