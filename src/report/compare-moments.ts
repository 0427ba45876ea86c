import { compareEn, type CompareStrings } from '../i18n/compare.en.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import type { Precision } from '../model/scale.ts';
import { numberWords } from './number-words.ts';
import { reliableChange } from './reliable-change.ts';

/** A result of one day, with the words its scales had. */
export type Moment = {
	/** As a person says it. */
	day: string;
	result: Result;
	scales: readonly {
		scale: string;
		title: string;
		bandTitle: string | null;
		valueText: string | null;
	}[];
};

/** Two results of one check side by side: a sentence and a row of a table for each scale. */
export type Comparison = {
	scales: { scale: string; title: string; sentences: string[]; before: string; after: string }[];
	/** Said once, where something changed and nobody knows how exact the scale is. */
	note: string | null;
};

type Scored = Extract<ScaleResult, { kind: 'scored' }>;

/**
 * What changed between two results. Null when the check scores otherwise since, so that the two do not measure alike.
 * `precisionOf` gives what is cited about a scale.
 */
export function compareMoments(
	before: Moment,
	after: Moment,
	precisionOf: (scale: string) => Precision | null,
	strings: CompareStrings = compareEn
): Comparison | null {
	if (before.result.questionnaire !== after.result.questionnaire) return null;
	if (before.result.fingerprint !== after.result.fingerprint) return null;
	let isChanceUnknown = false;
	const scales = after.scales.map(({ scale, title }) => {
		const was = scoreIn(before, scale);
		const is = scoreIn(after, scale);
		const precision = precisionOf(scale);
		const hasMoved = was !== null && is !== null && was.value !== is.value;
		isChanceUnknown ||= hasMoved && precision === null;
		return {
			scale,
			title,
			sentences: [
				sentence(before, after, scale, strings),
				...(hasMoved && precision !== null ? chance(was.value, is.value, precision, strings) : [])
			],
			before: cell(before, scale, strings),
			after: cell(after, scale, strings)
		};
	});
	return { scales, note: isChanceUnknown ? strings.chanceUnknown : null };
}

function sentence(before: Moment, after: Moment, scale: string, strings: CompareStrings): string {
	const was = scoreIn(before, scale);
	const is = scoreIn(after, scale);
	if (was === null || is === null) {
		return strings.missing([
			...(was === null ? [before.day] : []),
			...(is === null ? [after.day] : [])
		]);
	}
	const [then, now] = [wordsOf(before, was), wordsOf(after, is)];
	if (was.value === is.value) return strings.same(now, before.day, after.day);
	if (was.band !== null && was.band === is.band) {
		return strings.sameStep(now, {
			before: numberWords(was.value),
			after: numberWords(is.value)
		});
	}
	return strings.differs(then, before.day, now, after.day);
}

function chance(
	before: number,
	after: number,
	{ sd, reliability, kind }: Precision,
	strings: CompareStrings
): string[] {
	const { smallestReliableChange } = reliableChange({ before, after, sd, reliability });
	return [
		Math.abs(after - before) > smallestReliableChange
			? strings.moreThanChance
			: strings.couldBeChance,
		...(kind === 'alpha' ? [strings.fromAlpha] : [])
	];
}

function cell(moment: Moment, scale: string, strings: CompareStrings): string {
	const words = moment.scales.find((one) => one.scale === scale);
	const parts = [words?.bandTitle ?? null, words?.valueText ?? null].filter(
		(part) => part !== null
	);
	return parts.length > 0 ? parts.join(', ') : strings.noScore;
}

function scoreIn({ result }: Moment, scale: string): Scored | null {
	const found = result.scales.find((one) => one.scale === scale);
	return found?.kind === 'scored' ? found : null;
}

function wordsOf({ scales }: Moment, { scale, value }: Scored): string {
	return scales.find((one) => one.scale === scale)?.bandTitle ?? numberWords(value);
}
