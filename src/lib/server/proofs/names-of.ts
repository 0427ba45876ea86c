import { promiseWords as words } from '../../../i18n/promise.en.ts';
import type { Question } from '../../../model/question.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { NOT_APPLICABLE } from '../../../model/sheet.ts';

/** What the parts of a questionnaire are called by those who take it: its own words, in quotes. */
export function namesOf({ questions, scales, profiles }: Questionnaire) {
	const questionOf = (id: string): Question | undefined => questions.find((one) => one.id === id);
	const scaleOf = (id: string) => scales.find((one) => one.id === id);
	const bandTitle = (scale: string, id: string): string | undefined =>
		scaleOf(scale)?.bands.find((band) => band.id === id)?.title;
	const quotedList = (texts: readonly string[]): string =>
		words.listed(texts.map(words.quoted), 'or');

	return {
		isScale: (id: string): boolean => scaleOf(id) !== undefined,
		isTicked: (id: string): boolean => questionOf(id)?.kind === 'choose_many',
		asked: (id: string): string => words.quoted(questionOf(id)?.text ?? id),
		scale: (id: string): string => words.quoted(scaleOf(id)?.title ?? id),
		bands: (scale: string, ids: readonly string[]): string =>
			quotedList(ids.map((id) => bandTitle(scale, id) ?? id)),
		options: (question: string, ids: readonly string[]): string =>
			quotedList(ids.map((id) => optionText(questionOf(question), id) ?? id)),
		/** Bands or options, by the first of these scales or questions that has them. */
		outcomes: (names: readonly string[], ids: readonly string[]): string =>
			quotedList(
				ids.map((id) => {
					const titles = names.map(
						(name) => bandTitle(name, id) ?? optionText(questionOf(name), id)
					);
					return titles.find((title) => title !== undefined) ?? id;
				})
			),
		openings: (ids: readonly string[]): string =>
			quotedList(ids.map((id) => profiles.find((one) => one.id === id)?.title ?? id))
	};
}

function optionText(question: Question | undefined, id: string): string | undefined {
	if (question?.kind !== 'choose_one' && question?.kind !== 'choose_many') return undefined;
	if (id === NOT_APPLICABLE && question.kind === 'choose_one') {
		return question.notApplicable ?? undefined;
	}
	return question.options.find((option) => option.id === id)?.text;
}
