import type { CompiledScale, Program } from '../engine/program.ts';
import type { ReportStrings } from '../i18n/report.en.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import { middlePlace } from './middle-place.ts';
import { normPlace } from './norm-place.ts';
import { numberWords } from './number-words.ts';
import type { ScaleBar } from './report.ts';
import { whyThis } from './why.ts';

/** One scale of a result as a labelled bar. */
export function scaleBar(
	program: Program,
	result: Result,
	scale: ScaleResult,
	strings: ReportStrings
): ScaleBar {
	const compiled = program.scale.get(scale.scale)!;
	const { id, title, describes, bands } = compiled.scale;
	const band = scale.kind === 'scored' ? bands.find((b) => b.id === scale.band) : undefined;
	const at = placeOnBar(compiled);
	return {
		scale: id,
		title,
		describes,
		state: scale.kind,
		sentence: sentence(compiled, scale, strings),
		bandTitle: band?.title ?? null,
		bandText: band?.text ?? null,
		valueText: valueWords(compiled, scale, strings),
		steps: steps(compiled, scale, at),
		at: scale.kind === 'scored' ? at(scale.value) : null,
		range: barRange(scale, at),
		norms: scale.kind === 'scored' ? norms(compiled, scale.value, strings) : [],
		basis: strings.basis(scale.answered, scale.of),
		why: scale.kind === 'scored' ? whyThis(program, result, scale, strings) : [],
		settle:
			scale.kind === 'partial'
				? scale.settle.map((question) => ({
						question,
						text: program.questions.get(question)?.text ?? ''
					}))
				: []
	};
}

/** The value with the ends of its scale; null without a score. */
export function valueWords(
	{ ends }: CompiledScale,
	scale: ScaleResult,
	strings: ReportStrings
): string | null {
	if (scale.kind !== 'scored') return null;
	return strings.value(numberWords(scale.value), numberWords(ends.min), numberWords(ends.max));
}

/** Where a value lies between the scale's ends, from 0 to 1. */
export function placeOnBar({ ends }: CompiledScale): (value: number) => number {
	const width = ends.max - ends.min;
	return (value) => (width === 0 ? 0 : Math.min(1, Math.max(0, (value - ends.min) / width)));
}

function sentence(
	{ scale: { bands }, ends }: CompiledScale,
	scale: ScaleResult,
	strings: ReportStrings
): string {
	switch (scale.kind) {
		case 'scored': {
			const index = bands.findIndex(({ id }) => id === scale.band);
			const band = bands[index];
			return band
				? strings.band(band.title, index, bands.length)
				: strings.scoredWithoutBands(
						middlePlace(scale.value, ends),
						numberWords(scale.value),
						numberWords(ends.min),
						numberWords(ends.max)
					);
		}
		case 'partial': {
			const possible = bands.filter(({ id }) => scale.bands.includes(id));
			if (bands.length === 0) return strings.partialWithoutBands(scale.settle.length);
			return strings.partial(
				scale.settle.length,
				possible.map(({ title }) => title)
			);
		}
		case 'unscored':
			// Enough was answered, and the method has no value for it, as a ratio with 0 below has none.
			return scale.answered >= scale.needed
				? strings.withoutValue
				: strings.unscored(scale.answered);
	}
}

function norms({ scale }: CompiledScale, value: number, strings: ReportStrings): string[] {
	return scale.norms.map((norm) =>
		strings.norm(normPlace(value, norm), norm, numberWords(norm.mean))
	);
}

function steps(
	{ scale: { bands }, edges }: CompiledScale,
	scale: ScaleResult,
	at: (value: number) => number
): ScaleBar['steps'] {
	const possible =
		scale.kind === 'partial'
			? scale.bands
			: scale.kind === 'scored'
				? (scale.possible?.bands ?? [])
				: [];
	const edge = (index: number, end: number): number => {
		const cut = edges[index] ?? null;
		return cut === null ? end : at(cut);
	};
	return bands.map(({ id, title }, index) => ({
		id,
		title,
		start: edge(index, 0),
		end: edge(index + 1, 1),
		here: scale.kind === 'scored' && scale.band === id,
		possible: possible.includes(id)
	}));
}

function barRange(scale: ScaleResult, at: (value: number) => number): ScaleBar['range'] {
	if (scale.kind === 'partial') {
		return { start: at(scale.low), end: at(scale.high), kind: 'possible' };
	}
	if (scale.kind === 'unscored' || scale.interval === null) return null;
	return { start: at(scale.interval.low), end: at(scale.interval.high), kind: 'uncertainty' };
}
