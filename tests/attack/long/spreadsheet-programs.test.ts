import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { neutralCell } from '../../../src/exchange/neutral-cell.ts';
import { formulas, numbers, words } from '../spreadsheet-cells.ts';
import { findLibreOffice } from './find-libreoffice.ts';

const office = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'rapport-cells-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Separator, quote, UTF-8, first line, columns, language, quoted as text, special numbers, and three for export; then whether
 * spaces at the ends go, all sheets, and whether formulas are worked out.
 */
const settings: [string, string][] = [
	['as it comes', '44,34,76,1,,1033,false,true'],
	['without spaces at the ends', '44,34,76,1,,1033,false,true,false,false,true,-1,true'],
	['where a semicolon ends a cell', '59,34,76,1,,1031,false,true,false,false,true,-1,true'],
	['where a tab ends a cell', '9,34,76,1,,1033,false,true,false,false,true,-1,true'],
	['where all three end a cell', '44/59/9,34,76,1,,1033,false,true,false,false,true,-1,true'],
	['where no quotes count', '44/59/9,,76,1,,1033,false,true,false,false,true,-1,true'],
	['in Japanese', '44,34,76,1,,1041,false,true,false,false,true,-1,true']
];

describe.each(settings)('LibreOffice, %s', (_, filter) => {
	test('runs what nobody neutralised, so that this would be seen', () => {
		expect(sheetOf(formulas, filter)).toContain('table:formula=');
	});

	test('runs nothing that a table of ours holds', () => {
		expect(sheetOf([...formulas, ...words, ...numbers].map(neutralCell), filter)).not.toContain(
			'table:formula='
		);
	});
});

test('a negative number is a number there', () => {
	const sheet = sheetOf(['-1.5', '+3', '-1e5'].map(neutralCell), settings[0]![1]);
	for (const value of ['-1.5', '3', '-100000']) {
		expect(sheet).toContain(`office:value-type="float" office:value="${value}"`);
	}
});

/** A table with these cells in the middle of its rows, as LibreOffice understands it. */
function sheetOf(cells: readonly string[], filter: string): string {
	writeFileSync(join(folder, 'cells.csv'), stringify(cells.map((cell) => ['row', cell, 'end'])));
	const run = spawnSync(
		office,
		[
			`-env:UserInstallation=file://${folder}/profile`,
			'--headless',
			`--infilter=CSV:${filter}`,
			...['--convert-to', 'fods', '--outdir', folder],
			join(folder, 'cells.csv')
		],
		{ encoding: 'utf8', env: { ...process.env, HOME: folder }, timeout: 120_000 }
	);
	expect(run.status, run.stderr).toBe(0);
	return readFileSync(join(folder, 'cells.fods'), 'utf8');
}
