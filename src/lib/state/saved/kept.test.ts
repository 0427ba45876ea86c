import { expect, test } from 'vitest';
import { reports } from '../../../../tests/fixtures/reports.ts';
import { isKept } from './is-kept.ts';
import { keptOf } from './kept.ts';

test.each(['full', 'partial', 'nothing'] as const)(
	'keeps a %s result, whole and as JSON',
	(name) => {
		const kept = keptOf(reports[name], 'one', 5);
		expect(kept?.result).toEqual(reports[name].result);
		expect(isKept(JSON.parse(JSON.stringify(kept)))).toBe(true);
	}
);

test.each(['careful', 'carefulNothing'] as const)(
	'keeps nothing of a sensitive check (%s)',
	(name) => {
		expect(reports[name].result).toBeNull();
		expect(keptOf(reports[name], 'one', 5)).toBeNull();
	}
);

test('keeps the words of every page it suggested, the one thing to keep included', () => {
	const [first, ...rest] = reports.full.startHere;
	const kept = keptOf({ ...reports.full, keep: first!, startHere: rest }, 'one', 5);
	expect(kept?.words.pages.map(({ section }) => section)).toEqual(
		[...reports.full.startHere, ...reports.full.more].map(({ head }) => head.id)
	);
});
