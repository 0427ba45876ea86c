import { describe, expect, test } from 'vitest';
import { reports } from '../../../../tests/fixtures/reports.ts';
import { isKept } from './is-kept.ts';
import { keptOf } from './kept.ts';

const text = JSON.stringify(keptOf(reports.full, 'one', 5));
const changed = (change: (kept: Record<string, unknown>) => void): unknown => {
	const kept = JSON.parse(text) as Record<string, unknown>;
	change(kept);
	return kept;
};

describe('isKept', () => {
	test('takes what was written', () => {
		expect(isKept(JSON.parse(text))).toBe(true);
	});

	test.each<[string, unknown]>([
		['a list', []],
		['nothing', null],
		['a field too many', changed((kept) => (kept.more = 1))],
		['a field too few', changed((kept) => delete kept.title)],
		['a text where a number belongs', changed((kept) => (kept.keptAt = '5'))],
		['a time before 1970', changed((kept) => (kept.keptAt = -5))],
		['a title too long to show', changed((kept) => (kept.title = 'a'.repeat(10_001)))],
		['a key of its prototype', JSON.parse(text.replace('"title"', '"__proto__"'))],
		['one key of its prototype more', JSON.parse(text.replace('{', '{"__proto__":{"a":1},'))],
		['a link to somewhere else', JSON.parse(text.replace(/"section":"[^"]+"/, '"section":"../x"'))],
		['an unknown kind of scale', JSON.parse(text.replace('"kind":"scored"', '"kind":"said"'))],
		['an infinite value', JSON.parse(text.replace(/"value":[\d.]+/, '"value":1e999'))]
	])('refuses %s', (_, value) => {
		expect(JSON.stringify(value)).not.toBe(text);
		expect(isKept(value)).toBe(false);
	});
});
