import type { ReportStrings } from '../i18n/report.en.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Result, ScaleResult } from '../model/result.ts';
import type { Scale } from '../model/scale.ts';
import type {
	SharedAnswer,
	SharedBand,
	SharedResult,
	SharedScore,
	ShareLevel
} from '../model/shared-result.ts';
import { answerWords } from './answer-words.ts';

/** A check whose results somebody else may get at all. A sensitive one does not fit here, so nothing of it can be shared. */
export type Shareable = Questionnaire & { sensitive: false };

export function isShareable(questionnaire: Questionnaire): questionnaire is Shareable {
	return !questionnaire.sensitive;
}

/**
 * What goes at a level: nothing but what is named here. Answers with `kept: false` are in no result, and the sections that
 * were shown stay behind, because those that are missing could tell of such an answer.
 */
export function shareResult(
	questionnaire: Shareable,
	result: Result,
	level: ShareLevel,
	strings: ReportStrings
): SharedResult {
	const { version, fingerprint, engine, language } = result;
	const about = {
		questionnaire: result.questionnaire,
		version,
		fingerprint,
		engine,
		language,
		profile: profileOf(questionnaire, result)
	};
	const scales = result.scales.flatMap((scale) => {
		const written = questionnaire.scales.find(({ id }) => id === scale.scale);
		return written === undefined ? [] : [{ written, scale }];
	});
	switch (level) {
		case 'bands':
			return { ...about, level, scales: scales.map(({ written, scale }) => band(written, scale)) };
		case 'scores':
			return { ...about, level, scales: scales.map(({ written, scale }) => score(written, scale)) };
		case 'answers':
			return {
				...about,
				level,
				scales: scales.map(({ written, scale }) => score(written, scale)),
				answers: answersOf(questionnaire, result, strings)
			};
	}
}

function profileOf({ profiles }: Shareable, { profile }: Result): SharedResult['profile'] {
	if (profile.kind !== 'profile') return null;
	const found = profiles.find(({ id }) => id === profile.profile);
	return found === undefined ? null : { id: found.id, title: found.title };
}

function band({ id, title, bands }: Scale, scale: ScaleResult): SharedBand {
	const reached = scale.kind === 'scored' ? bands.find((one) => one.id === scale.band) : undefined;
	return {
		scale: id,
		title,
		kind: scale.kind,
		band: reached?.id ?? null,
		bandTitle: reached?.title ?? null
	};
}

function score(written: Scale, scale: ScaleResult): SharedScore {
	const isScored = scale.kind === 'scored';
	return {
		...band(written, scale),
		value: isScored ? scale.value : null,
		answered: scale.answered,
		of: scale.of,
		prorated: isScored && scale.prorated,
		interval: isScored ? scale.interval : null,
		range: scale.kind === 'partial' ? { low: scale.low, high: scale.high } : null
	};
}

function answersOf({ questions }: Shareable, { answers }: Result, strings: ReportStrings) {
	return answers.flatMap(({ question: id, answer }): SharedAnswer[] => {
		const question = questions.find((one) => one.id === id);
		// Notes are a person's own words, and leave only where they were ticked by themselves.
		if (!question?.kept || question.kind === 'note') return [];
		return [{ question: id, text: question.text, answer, words: answerWords(question, answer, strings) }];
	});
}
