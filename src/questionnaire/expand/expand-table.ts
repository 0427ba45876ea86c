import type { TableRow } from '../../model/scale.ts';
import type { AuthoredScale } from '../shape/scale.ts';
import type { Report } from './report.ts';

/** A raw value, or two with a dash between: `5`, `0-15`, `-2.5--1`. */
const ROW = /^(-?\d+(?:\.\d{1,6})?)(?:-(-?\d+(?:\.\d{1,6})?))?$/;
const MOST = 1_000_000;

type Written = { written: string; row: TableRow };

/** The rows of a table in the order of their raw values; each value belongs to one row at most. */
export function expandTable(
	scale: string,
	table: NonNullable<AuthoredScale['table']>,
	report: Report
): TableRow[] {
	const rows: Written[] = [];
	for (const [written, cell] of table) {
		const path = ['scales', scale, 'table', written];
		const [, from = '', end] = ROW.exec(written) ?? [];
		const ends = end === undefined ? { raw: Number(from) } : { raw: Number(from), to: Number(end) };
		const { raw, to = raw } = ends;
		if (from === '' || Math.abs(raw) > MOST || Math.abs(to) > MOST) {
			report({ code: 'table_row_malformed', args: { row: written }, path, at: 'key' });
			continue;
		}
		if (end !== undefined && to <= raw) {
			report({ code: 'table_range_reversed', args: { row: written }, path, at: 'key' });
			continue;
		}
		const other = rows.find(({ row }) => raw <= (row.to ?? row.raw) && to >= row.raw);
		if (other) {
			const isSame = other.row.raw === raw && (other.row.to ?? other.row.raw) === to;
			report(
				isSame && end === undefined
					? { code: 'table_row_duplicate', args: { row: raw }, path, at: 'key' }
					: {
							code: 'table_rows_overlap',
							args: { row: written, other: other.written },
							path,
							at: 'key'
						}
			);
			continue;
		}
		const { score, error = null } = typeof cell === 'number' ? { score: cell } : cell;
		rows.push({ written, row: { ...ends, score, error: error ?? null } });
	}
	return rows.map(({ row }) => row).toSorted((one, other) => one.raw - other.raw);
}
