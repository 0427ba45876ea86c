import { contributions } from '../engine/contributions.ts';
import type { Program } from '../engine/program.ts';
import { visibleQuestions } from '../engine/visibility.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import { quoteWords } from './answer-words.ts';
import { neighbouringBands } from './neighbouring-bands.ts';
import { sheetOfResult } from '../engine/sheet-of-result.ts';

type Scored = Extract<ScaleResult, { kind: 'scored' }>;

const MOST_QUOTES = 2;

/** "Why this, and how close": the answers that moved the scale most, and how near the next step is. In sentences. */
export function whyThis(
	program: Program,
	result: Result,
	scale: Scored,
	strings: ReportStrings
): string[] {
	return [
		...movedMost(program, result, scale, strings),
		...howClose(program, result, scale, strings),
		...mayStillMove(program, scale, strings)
	];
}

function movedMost(
	program: Program,
	result: Result,
	scale: Scored,
	strings: ReportStrings
): string[] {
	const compiled = program.scale.get(scale.scale)!;
	const middle = (compiled.ends.min + compiled.ends.max) / 2;
	const sheet = sheetOfResult(result);
	const visible = new Set(
		visibleQuestions(program.questionnaire.questions, sheet).map(({ id }) => id)
	);
	const direction = scale.value >= middle ? 'up' : 'down';
	const strongest = contributions(program, compiled, sheet, visible, direction)
		.slice(0, MOST_QUOTES)
		.flatMap(({ question }) => {
			const answer = sheet.get(question);
			return answer === undefined ? [] : [{ question, answer }];
		});
	if (strongest.length === 0) return [];
	return [strings.movedMost(quoteWords(program.questions, strongest, strings))];
}

function howClose(
	program: Program,
	result: Result,
	scale: Scored,
	strings: ReportStrings
): string[] {
	const { bands } = program.scale.get(scale.scale)!.scale;
	if (bands.length < 2) return [];
	if (scale.interval !== null) {
		const reached = bandsWithin(program, scale);
		return [reached.length === 0 ? strings.clearOfChance : strings.withinChance(reached)];
	}
	const near = neighbouringBands(program, sheetOfResult(result), scale);
	const titles = bands.filter(({ id }) => near.includes(id)).map(({ title }) => title);
	return [titles.length === 0 ? strings.notClose : strings.close(titles)];
}

/** The other bands that the 95 % interval reaches into. */
function bandsWithin(program: Program, { scale, band, interval }: Scored): string[] {
	const { scale: declared, edges } = program.scale.get(scale)!;
	if (interval === null) return [];
	return declared.bands.flatMap(({ id, title }, index) => {
		const from = edges[index] ?? -Infinity;
		const to = edges[index + 1] ?? Infinity;
		return id !== band && interval.high >= from && interval.low < to ? [title] : [];
	});
}

function mayStillMove(
	program: Program,
	{ scale, possible }: Scored,
	strings: ReportStrings
): string[] {
	const { bands } = program.scale.get(scale)!.scale;
	if (possible === null || bands.length < 2) return [];
	const titles = bands.filter(({ id }) => possible.bands.includes(id)).map(({ title }) => title);
	return [strings.mayStillMove(titles)];
}
