import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { neutralCell } from '../../exchange/neutral-cell.ts';
import { scoreColumns, scoreObject, scoreRow } from '../../exchange/score-row.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Result } from '../../model/result.ts';

/** Rows are written in batches of so many. */
const BATCH = 500;

/** The line a row came from, what is carried over from it, and its result. */
export type Scored = { line: number; carried: readonly [string, unknown][]; result: Result };

export type RowWriter = { write(row: Scored): Promise<void>; end(): Promise<void> };

/** No scale can be called so: names have no dots. */
const LINE = 'source.line';

/** Writes scored rows as CSV or NDJSON, no faster than they are taken. */
export function rowWriter(
	to: 'csv' | 'ndjson',
	out: Writable,
	questionnaire: Questionnaire,
	keep: readonly string[]
): RowWriter {
	const header = [LINE, ...keep.map(neutralCell), ...scoreColumns(questionnaire)];
	let waiting: string[] = to === 'csv' ? [stringify([header])] : [];
	let cells: (string | number)[][] = [];

	async function flush(): Promise<void> {
		const text = waiting.join('') + (cells.length > 0 ? stringify(cells) : '');
		waiting = [];
		cells = [];
		if (text !== '' && !out.write(text)) await once(out, 'drain');
	}
	return {
		async write({ line, carried, result }) {
			if (to === 'csv') {
				cells.push([line, ...carried.map(([, value]) => cell(value)), ...scoreRow(result)]);
			} else {
				const row = { line, carried: Object.fromEntries(carried), ...scoreObject(result) };
				waiting.push(`${JSON.stringify(row)}\n`);
			}
			if (cells.length + waiting.length >= BATCH) await flush();
		},
		end: flush
	};
}

function cell(value: unknown): string {
	if (value === undefined || value === null) return '';
	return neutralCell(typeof value === 'string' ? value : JSON.stringify(value));
}
