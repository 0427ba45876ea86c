import { shownLine, widthOf } from './display.ts';
import type { Problem, Span } from './problem.ts';
import { wordProblem } from './word-problem.ts';

/** How much of a line is shown; longer ones are cut around the place. */
const MOST_COLUMNS = 100;
const BEFORE_PLACE = 50;

/** A problem as a command line shows it: place and code, what to do, and the line with a caret under the place. */
export function formatProblem(problem: Problem, file: string, source: string): string {
	const { line, column } = problem.span.start;
	const code =
		problem.severity === 'error' ? problem.code : `${problem.code} (${problem.severity})`;
	return [
		`${file}:${line}:${column} ${code}`,
		wordProblem(problem),
		'',
		...pointAt(problem.span, source)
	].join('\n');
}

function pointAt({ start, end }: Span, source: string): string[] {
	const line = lineOf(source, start.line);
	const from = start.column - 1;
	const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;

	const first = line.length > MOST_COLUMNS ? Math.max(0, from - BEFORE_PLACE) : 0;
	const last = Math.min(line.length, first + MOST_COLUMNS);
	const before = (first > 0 ? '…' : '') + shownLine(line.slice(first, from));
	const marked = shownLine(line.slice(from, Math.min(to, last)));
	const after = shownLine(line.slice(Math.min(to, last), last)) + (last < line.length ? '…' : '');

	const gutter = `${start.line} | `;
	const carets = '^'.repeat(Math.max(1, widthOf(marked.trimEnd())));
	return [
		`${gutter}${before}${marked}${after}`.trimEnd(),
		' '.repeat(gutter.length + widthOf(before)) + carets
	];
}

function lineOf(source: string, line: number): string {
	const text = source.replace(/^\uFEFF/, '').split('\n')[line - 1] ?? '';
	return text.replace(/\r$/, '');
}
