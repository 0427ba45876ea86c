import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What other tools let an author do without a word, each with the sample that shows what we say. */
test.each([
	['a gap between bands', 'bad/field_unknown-gap', 'field_unknown', 'falls between two bands'],
	['values below the first band', 'bad/band_first_not_lowest', 'band_first_not_lowest', 'no band'],
	['bands that overlap', 'bad/field_unknown-overlap', 'field_unknown', 'or into both'],
	['a shadowed band', 'bad/bands_not_ascending', 'bands_not_ascending', 'rising order'],
	['an unreachable band', 'unproved/band_unreachable', 'band_unreachable', 'nearest value'],
	['a cut past the highest score', 'unproved/band_unreachable-above', 'band_unreachable', 'is 2:'],
	['an item counted twice', 'bad/member_duplicate', 'member_duplicate', 'counted twice'],
	['a missing translation', 'bad/words_missing', 'words_missing', 'no words for'],
	['mild answers alone at the top', 'unproved/promise_broken-mild', 'promise_broken', 'comes out'],
	['a table without a row', 'bad/table_row_missing', 'table_row_missing', 'no row for it'],
	['a gap that leads past the table', 'unproved/raw_score_without_row', 'raw_score_without_row', 'no row']
])('%s is told as an error', (_, sample, code, words) => {
	const file = join(import.meta.dirname, sample, 'expected.txt');
	const told = existsSync(file) ? readFileSync(file, 'utf8') : '';
	expect(told).toMatch(new RegExp(`^[a-z]+\\.yaml:\\d+:\\d+ ${code}$`, 'm'));
	expect(told).toContain(words);
});
