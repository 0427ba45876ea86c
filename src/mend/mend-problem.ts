import type { Problem, Span } from '../problems/problem.ts';
import type { Range } from '../yaml/node.ts';
import { certainName } from './certain-name.ts';
import type { Edit } from './edit.ts';
import { inQuotes } from './in-quotes.ts';
import { quoteCutText } from './quote-cut-text.ts';
import { spacesForTabs } from './spaces-for-tabs.ts';

/** What mends a problem, where there is only one thing that can have been meant. */
export function mendProblem(
	source: string,
	problem: Problem,
	lines: readonly number[]
): Edit | null {
	const range = rangeOf(problem.span, lines);
	switch (problem.code) {
		case 'tab_indentation':
			return spacesForTabs(source);
		case 'text_cut_by_comma':
			return quoteCutText(source, range);
		case 'text_has_colon':
		case 'text_needs_quotes':
			return quoteLine(source, range);
		case 'text_read_as_value':
			return { range, text: inQuotes(source.slice(...range)) };
		case 'colon_missing':
			return spaceBehindColon(source, range);
		case 'minutes_wrong':
			return { range, text: String(problem.args.minutes) };

		case 'field_unknown':
			return rename(source, range, problem.args.field, problem.args.known);
		case 'choice_unknown':
		case 'count_in_unfit':
			return rename(source, range, problem.args.value, problem.args.known);
		case 'answer_set_unknown':
			return rename(source, range, problem.args.set, problem.args.known);
		case 'name_unknown':
		case 'not_a_member':
			return rename(source, range, problem.args.name, problem.args.known);
		case 'question_unknown':
			return rename(source, range, problem.args.question, problem.args.known);
		case 'scale_unknown':
			return rename(source, range, problem.args.scale, problem.args.known);
		case 'flag_unknown':
			return rename(source, range, problem.args.flag, problem.args.known);
		case 'profile_unknown':
			return rename(source, range, problem.args.profile, problem.args.known);
		case 'option_unknown':
		case 'everything_else_unfit':
			return rename(source, range, problem.args.option, problem.args.known);
		case 'band_unknown':
			return rename(source, range, problem.args.band, problem.args.known);
		case 'section_unknown':
			return rename(source, range, problem.args.section, problem.args.known);
		case 'tag_unknown':
			return rename(source, range, problem.args.tag, problem.args.known);
		default:
			return null;
	}
}

/** Only where the name itself stands at the place, and not some value it was found in. */
function rename(source: string, range: Range, name: string, known: readonly string[]): Edit | null {
	const meant = certainName(name, known);
	return meant !== null && source.slice(...range) === name ? { range, text: meant } : null;
}

/** A text that fills its line, to its end. One that goes on below, or may end in a comment, is left to its author. */
function quoteLine(source: string, [start]: Range): Edit | null {
	const lineEnd = source.indexOf('\n', start);
	const line = source.slice(start, lineEnd === -1 ? source.length : lineEnd).trimEnd();
	if (/\s#/.test(line) || /["']\s*[,\]}]/.test(line)) return null;
	return { range: [start, start + line.length], text: inQuotes(line) };
}

/** `title:Quiet`: a plain word before the colon, and no address behind it. */
function spaceBehindColon(source: string, [start, end]: Range): Edit | null {
	const name = /^(?:- )?[a-z_][a-z0-9_-]*:(?=[^\s/])/i.exec(source.slice(start, end));
	if (!name) return null;
	const at = start + name[0].length;
	return { range: [at, at], text: ' ' };
}

/** Where each line begins. Problems count lines and columns behind a byte order mark. */
export function lineStartsIn(source: string): number[] {
	const starts = [source.startsWith('\uFEFF') ? 1 : 0];
	for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
		starts.push(at + 1);
	}
	return starts;
}

function rangeOf({ start, end }: Span, lines: readonly number[]): Range {
	const offset = ({ line, column }: Span['start']): number => lines[line - 1]! + column - 1;
	return [offset(start), offset(end)];
}
