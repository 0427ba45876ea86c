import type { CompiledScale, Program } from '../engine/program.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import { numberWords } from './number-words.ts';
import type { Chart, ChartRow } from './report.ts';
import { placeOnBar, valueWords } from './scale-bar.ts';

/** The chart of a result and of its table twin: null where there is nothing to compare. */
export function chartOf(program: Program, result: Result, strings: ReportStrings): Chart | null {
	const rows = chartRows(program, result, strings);
	if (rows.length < 2) return null;
	const isCircle = circleOf(program) !== undefined;
	return {
		kind: isCircle ? 'radar' : 'bars',
		caption: isCircle ? strings.radarCaption : strings.chartCaption,
		rows
	};
}

/** A row for each scale; where scales lie around a circle, for those only. */
export function chartRows(program: Program, result: Result, strings: ReportStrings): ChartRow[] {
	const parts = circleOf(program)?.members.map(({ name }) => name);
	return result.scales
		.filter(({ scale }) => parts === undefined || parts.includes(scale))
		.map((scale) => row(program, scale, strings));
}

function circleOf({ scales }: Program): CompiledScale | undefined {
	return scales.find(({ scale }) => scale.scoring.method === 'circumplex');
}

function row(program: Program, scale: ScaleResult, strings: ReportStrings): ChartRow {
	const compiled = program.scale.get(scale.scale)!;
	const { title, bands } = compiled.scale;
	const { min, max } = compiled.ends;
	return {
		check: program.questionnaire.title,
		scale: scale.scale,
		title,
		percent:
			scale.kind === 'scored' ? Math.round(placeOnBar(compiled)(scale.value) * 1000) / 10 : null,
		valueText: valueWords(compiled, scale, strings) ?? strings.noValue,
		rangeText: strings.range(numberWords(min), numberWords(max)),
		bandTitle:
			(scale.kind === 'scored' && bands.find(({ id }) => id === scale.band)?.title) ||
			strings.noValue,
		basis: strings.basis(scale.answered, scale.of)
	};
}
