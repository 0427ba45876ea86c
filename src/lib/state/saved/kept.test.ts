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

test('keeps the words of every page these answers lead to, those the visit hides included', () => {
	const { pages, startHere, more } = reports.full;
	const drawn = [...startHere, ...more].map(({ head }) => head.id);
	expect(pages.map(({ section }) => section).toSorted()).toEqual(drawn.toSorted());
	const kept = keptOf({ ...reports.full, startHere: [], more: [] }, 'one', 5);
	expect(kept?.words?.pages).toEqual(pages);
});
