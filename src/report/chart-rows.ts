import type { Program } from '../engine/program.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import { numberWords } from './number-words.ts';
import type { Chart, ChartRow } from './report.ts';
import { placeOnBar, valueWords } from './scale-bar.ts';

/** The chart of a result and of its table twin: null where there is nothing to compare. */
export function chartOf(program: Program, result: Result, strings: ReportStrings): Chart | null {
	const circle = program.scales.find(({ scale }) => scale.scoring.method === 'circumplex');
	const parts = circle?.members.map(({ name }) => name);
	const shown = result.scales.filter(({ scale }) => parts === undefined || parts.includes(scale));
	if (shown.length < 2) return null;
	return {
		kind: circle ? 'radar' : 'bars',
		caption: circle ? strings.radarCaption : strings.chartCaption,
		rows: shown.map((scale) => row(program, scale, strings))
	};
}

function row(program: Program, scale: ScaleResult, strings: ReportStrings): ChartRow {
	const compiled = program.scale.get(scale.scale)!;
	const { title, bands } = compiled.scale;
	const { min, max } = compiled.ends;
	return {
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
