import { createReadStream, readFileSync, type ReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Row, RowFile } from './row.ts';

/** Reading copes with any depth, writing what is kept does not. */
const MOST_LEVELS = 16;

/** The rows of a file with one JSON object on each line, read as they are asked for. */
export function ndjsonRows(file: string): RowFile {
	const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 8_192 });
	return { columns: null, rows: linesOf(stream), bytesRead: () => stream.bytesRead };
}

/** The rows of a JSON file that holds a list of objects. It is read whole: what is large belongs into NDJSON. */
export function jsonRows(file: string): RowFile | { fault: string } {
	const text = readFileSync(file, 'utf8');
	const parsed = parsedOrNothing(text);
	if (!Array.isArray(parsed))
		return { fault: 'This file should hold a JSON list of answer sheets.' };
	const list: readonly unknown[] = parsed;
	let done = 0;
	async function* entries(): AsyncGenerator<Row> {
		for (const value of list) yield rowFrom(++done, value);
	}
	// It is in memory at once; what takes the time is the entries.
	const bytes = Buffer.byteLength(text);
	return { columns: null, rows: entries(), bytesRead: () => (bytes * done) / list.length };
}

async function* linesOf(input: ReadStream): AsyncGenerator<Row> {
	let line = 0;
	for await (const text of createInterface({ input, crlfDelay: Infinity })) {
		line++;
		const own = line === 1 ? text.replace(/^\uFEFF/, '') : text;
		if (own.trim() !== '') yield rowFrom(line, parsedOrNothing(own));
	}
}

function rowFrom(line: number, value: unknown): Row {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { line, fault: 'this is no JSON object with answers by question.' };
	}
	if (isDeeper(value, MOST_LEVELS)) {
		return { line, fault: 'there are lists in lists here, deeper than any answer goes.' };
	}
	return { line, values: new Map(Object.entries(value)) };
}

function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function parsedOrNothing(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
