/** One row of a file of answers, or why it cannot be read. Lines are counted from 1. */
export type Row =
	{ line: number; values: ReadonlyMap<string, unknown> } | { line: number; fault: string };

/** A file of answers: its columns, where it names them once, its rows one after the other, and how much of it was read. */
export type RowFile = {
	columns: readonly string[] | null;
	rows: AsyncIterable<Row>;
	bytesRead(): number;
};
