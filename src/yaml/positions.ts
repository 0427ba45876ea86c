import type { Position, Span } from '../problems/problem.ts';
import type { Range } from './node.ts';

/** Turns offsets into 1-based lines and columns (in UTF-16 code units, as editors count). */
export type Positions = { spanOf: (range: Range) => Span };

export function positionsIn(source: string): Positions {
	const lineStarts = [0];
	for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
		lineStarts.push(at + 1);
	}

	function positionAt(offset: number): Position {
		let low = 0;
		let high = lineStarts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (lineStarts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - lineStarts[low]! + 1 };
	}

	return { spanOf: ([start, end]) => ({ start: positionAt(start), end: positionAt(end) }) };
}
