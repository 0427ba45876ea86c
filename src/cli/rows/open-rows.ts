import { extname } from 'node:path';
import { csvRows } from './csv-rows.ts';
import { jsonRows, ndjsonRows } from './json-rows.ts';
import type { RowFile } from './row.ts';

/** Opens a file of answers by the ending of its name. */
export async function openRows(file: string): Promise<RowFile | { fault: string }> {
	switch (extname(file).toLowerCase()) {
		case '.csv':
			return csvRows(file);
		case '.ndjson':
		case '.jsonl':
			return ndjsonRows(file);
		case '.json':
			return jsonRows(file);
		default:
			return { fault: 'The name of a file of answers ends in .csv, .ndjson or .json.' };
	}
}
