import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Row, RowFile } from './row.ts';

/** The rows of a file with one JSON object on each line, read as they are asked for. */
export function ndjsonRows(file: string): RowFile {
	return { columns: null, rows: linesOf(file) };
}

/** The rows of a JSON file that holds a list of objects. It is read whole: what is large belongs into NDJSON. */
export function jsonRows(file: string): RowFile | { fault: string } {
	const parsed = parsedOrNothing(readFileSync(file, 'utf8'));
	if (!Array.isArray(parsed))
		return { fault: 'This file should hold a JSON list of answer sheets.' };
	return { columns: null, rows: entriesOf(parsed) };
}

async function* linesOf(file: string): AsyncGenerator<Row> {
	const input = createReadStream(file, { encoding: 'utf8', highWaterMark: 8_192 });
	let line = 0;
	for await (const text of createInterface({ input, crlfDelay: Infinity })) {
		line++;
		const own = line === 1 ? text.replace(/^\uFEFF/, '') : text;
		if (own.trim() !== '') yield rowFrom(line, parsedOrNothing(own));
	}
}

async function* entriesOf(list: readonly unknown[]): AsyncGenerator<Row> {
	for (const [at, value] of list.entries()) yield rowFrom(at + 1, value);
}

function rowFrom(line: number, value: unknown): Row {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { line, fault: 'this is no JSON object with answers by question.' };
	}
	return { line, values: new Map(Object.entries(value)) };
}

function parsedOrNothing(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
