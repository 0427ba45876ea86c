import type { CompiledScale, Program } from '../engine/program.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import { anglesOf, circleOf, circleSummary } from './circle-summary.ts';
import { normGroup, type NormGroup } from './norm-group.ts';
import { normPlace } from './norm-place.ts';
import { numberWords } from './number-words.ts';
import type { Chart, ChartRow } from './report.ts';
import { placeOnBar, valueWords } from './scale-bar.ts';

/** The chart of a result and of its table twin: null where there is nothing to compare. */
export function chartOf(program: Program, result: Result, strings: ReportStrings): Chart | null {
	const circle = circleOf(program);
	const shown = charted(program, result);
	if (shown.length < 2) return null;
	const group = normGroup(shown.map(({ scale }) => program.scale.get(scale)!.scale));
	return {
		kind: circle ? 'radar' : 'bars',
		caption: circle ? strings.radarCaption : strings.chartCaption,
		summary: circleSummary(program, result, strings)?.sentences ?? [],
		normTitle: group === null ? null : strings.normTitle(group),
		rows: shown.map((scale, index) => row(program, scale, group?.norms[index] ?? null, strings))
	};
}

/** The same rows among those of other checks: without averages, which belong beside their own scales. */
export function chartRows(program: Program, result: Result, strings: ReportStrings): ChartRow[] {
	return charted(program, result).map((scale) => row(program, scale, null, strings));
}

function charted(program: Program, { scales }: Result): readonly ScaleResult[] {
	const circle = circleOf(program);
	return circle ? clockwise(circle, scales) : scales;
}

/** The parts of the circle, from its top: angles run the other way round from where a mathematician begins. */
function clockwise(circle: CompiledScale, scales: readonly ScaleResult[]): ScaleResult[] {
	const angles = anglesOf(circle);
	const fromTop = ({ scale }: ScaleResult): number =>
		(450 - ((angles.get(scale) ?? 0) % 360)) % 360;
	return scales
		.filter(({ scale }) => angles.has(scale))
		.toSorted((a, b) => fromTop(a) - fromTop(b));
}

function row(
	program: Program,
	scale: ScaleResult,
	norm: NormGroup['norms'][number] | null,
	strings: ReportStrings
): ChartRow {
	const compiled = program.scale.get(scale.scale)!;
	const { title, bands } = compiled.scale;
	const { min, max } = compiled.ends;
	const percent = (value: number): number => Math.round(placeOnBar(compiled)(value) * 1000) / 10;
	return {
		check: program.questionnaire.title,
		scale: scale.scale,
		title,
		percent: scale.kind === 'scored' ? percent(scale.value) : null,
		valueText: valueWords(compiled, scale, strings) ?? strings.noValue,
		rangeText: strings.range(numberWords(min), numberWords(max)),
		bandTitle: bands.length === 0 ? null : bandWords(compiled, scale, strings),
		normPercent: norm === null ? null : percent(norm.mean),
		normText:
			norm === null
				? null
				: strings.normCell(
						scale.kind === 'scored' ? normPlace(scale.value, norm) : null,
						numberWords(norm.mean)
					),
		basis: strings.basis(scale.answered, scale.of)
	};
}

function bandWords(
	{ scale: { bands } }: CompiledScale,
	scale: ScaleResult,
	strings: ReportStrings
): string {
	const band = scale.kind === 'scored' ? bands.find(({ id }) => id === scale.band) : undefined;
	return band?.title ?? strings.noValue;
}
