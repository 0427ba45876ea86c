import { describe, expect, test } from 'vitest';
import { KEPT_VERSION, upgrade } from './upgrade.ts';

const steps = [
	(content: unknown) => ({ ...(content as object), second: true }),
	(content: unknown) => ({ ...(content as object), third: true })
];

describe('upgrade', () => {
	test('takes old content through every later version, in order', () => {
		expect(upgrade({ first: true }, 1, steps)).toEqual({ first: true, second: true, third: true });
		expect(upgrade({ first: true }, 2, steps)).toEqual({ first: true, third: true });
		expect(upgrade({ first: true }, 3, steps)).toEqual({ first: true });
	});

	test('does not guess at a version it does not know', () => {
		expect([0, 4, 1.5, NaN].map((version) => upgrade({}, version, steps))).toEqual(
			Array(4).fill(undefined)
		);
	});

	test('leaves what this build writes as it is', () => {
		expect(upgrade('kept', KEPT_VERSION)).toBe('kept');
	});
});
