/** One row of a file of answers, or why it cannot be read. Lines are counted from 1. */
export type Row =
	{ line: number; values: ReadonlyMap<string, unknown> } | { line: number; fault: string };

/** A file of answers: its columns, where it names them once, and its rows one after the other. */
export type RowFile = { columns: readonly string[] | null; rows: AsyncIterable<Row> };
