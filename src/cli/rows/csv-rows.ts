import { createReadStream } from 'node:fs';
import { parse, type CsvError, type Info } from 'csv-parse';
import { excerpt } from '../../problems/suggestion.ts';
import type { Row, RowFile } from './row.ts';

/** More characters in one row are a quote that is never closed. */
const LONGEST_ROW = 1_000_000;

const QUOTE_OPEN =
	'a quote is opened in or before this row and never closed, so what it holds was not read.';

/** Read in small pieces, so that few rows wait at a time and their memory is given back at once. */
const CHUNK = 8_192;

/** The rows of a CSV file whose first row names the columns, read as they are asked for. */
export async function csvRows(file: string): Promise<RowFile | { fault: string }> {
	const faults: Row[] = [];
	const stream = createReadStream(file, { highWaterMark: CHUNK });
	const parser = stream.pipe(
		parse({
			bom: true,
			info: true,
			relax_column_count: true,
			// A quote out of place spoils its own row only.
			relax_quotes: true,
			skip_records_with_error: true,
			max_record_size: LONGEST_ROW,
			on_skip: (error: CsvError | undefined) => {
				const line = Number(error?.['lines'] ?? 0);
				faults.push({ line, fault: QUOTE_OPEN });
				return undefined;
			}
		})
	);
	const records = (parser as AsyncIterable<Parsed>)[Symbol.asyncIterator]();
	const first = await records.next();
	if (first.done) return { fault: 'There is no row of column names in this file.' };
	const { record: columns, info } = first.value;
	const seen = new Set<string>();
	for (const name of columns) {
		if (seen.has(name)) return { fault: `Two columns are called \`${excerpt(name)}\`.` };
		seen.add(name);
	}
	return {
		columns,
		rows: rowsBelow(columns, info.lines, records, faults),
		bytesRead: () => stream.bytesRead
	};
}

type Parsed = { record: string[]; info: Info };

async function* rowsBelow(
	columns: readonly string[],
	header: number,
	records: AsyncIterator<Parsed>,
	faults: Row[]
): AsyncGenerator<Row> {
	let before = header;
	for (let next = await records.next(); !next.done; next = await records.next()) {
		yield* faults.splice(0);
		const { record, info } = next.value;
		// A row may go over several lines inside quotes; its first one is where people look for it.
		const line = before + 1;
		before = info.lines;
		if (record.length === 1 && record[0] === '') continue;
		if (record.length !== columns.length) {
			yield { line, fault: `there are ${record.length} cells, and ${columns.length} columns.` };
		} else {
			yield { line, values: new Map(columns.map((name, at) => [name, record[at]])) };
		}
	}
	yield* faults.splice(0);
}
