import { NONE_OF_THESE } from '../../model/sheet.ts';
import type { ChooseMany, ChooseOne, Option, Question } from '../../model/question.ts';
import type { Path } from '../../problems/problem.ts';
import type { AuthoredAnswerSet, AuthoredOptions } from '../shape/answer-set.ts';
import type { AuthoredPage } from '../shape/page.ts';
import type { AuthoredLongQuestion, AuthoredQuestion } from '../shape/question.ts';
import { noteAnswerFields } from './note-answer-fields.ts';
import { noteNumberValues } from './note-number-values.ts';
import type { Report } from './report.ts';
import { noteTickSums } from './note-tick-sums.ts';

/** Where a question stands, and what it can take over from there. */
export type Surroundings = {
	pageId: string;
	page: AuthoredPage;
	answerSets: ReadonlyMap<string, AuthoredAnswerSet>;
	isRequired: boolean;
	report: Report;
};

/** A question with its answers written out. Its `show_when` is read later, when every name is known. */
export function expandQuestion(
	id: string,
	authored: AuthoredQuestion,
	surroundings: Surroundings
): Question | null {
	const { pageId, page, answerSets, isRequired, report } = surroundings;
	const path: Path = ['pages', pageId, 'questions', id];
	const long: AuthoredLongQuestion = typeof authored === 'string' ? { text: authored } : authored;
	const common = {
		id,
		page: pageId,
		text: long.text,
		hint: long.hint ?? null,
		required: long.required ?? isRequired,
		kept: long.kept ?? true,
		showWhen: null
	};
	if (!noteAnswerFields(id, long, path, report)) return null;

	if (long.number) {
		noteNumberValues(long.number, [...path, 'number'], report);
		const { min, max, step, unit } = long.number;
		return { ...common, kind: 'number', min, max, step: step ?? 1, unit: unit ?? null };
	}
	if (long.note) return { ...common, kind: 'note', maxLength: long.note.max_length };
	if (long.choose_many) {
		noteTickSums(long.points ?? [], [...path, 'points'], report);
		const options = optionsOf(long.choose_many, long.points, path, report);
		const none = long.none_of_these === undefined ? [] : [noneOfThese(long, long.none_of_these)];
		return { ...common, kind: 'choose_many', options: [...options, ...none] } satisfies ChooseMany;
	}

	const notApplicable = long.not_applicable ?? null;
	if (long.choose_one) {
		const options = optionsOf(long.choose_one, long.points, path, report);
		return { ...common, kind: 'choose_one', options, notApplicable } satisfies ChooseOne;
	}

	const name = long.answers ?? page.answers;
	if (name === undefined) {
		report({ code: 'answers_missing', args: { question: id }, path, at: 'key' });
		return null;
	}
	const set = answerSets.get(name);
	if (!set) {
		// A wrong name on the page is one mistake, reported once with the page.
		if (long.answers !== undefined) {
			const args = { set: name, known: [...answerSets.keys()] };
			report({ code: 'answer_set_unknown', args, path: [...path, 'answers'] });
		}
		return null;
	}
	const options = optionsOf(set.options, set.points, [], null);
	return {
		...common,
		kind: 'choose_one',
		options,
		notApplicable: notApplicable ?? set.not_applicable ?? null
	};
}

/** Words and points side by side. */
function optionsOf(
	options: AuthoredOptions,
	points: readonly number[] | undefined,
	path: Path,
	report: Report | null
): Option[] {
	if (report && points && points.length !== options.size) {
		const args = { options: options.size, points: points.length };
		report({ code: 'points_mismatch', args, path: [...path, 'points'] });
	}
	return [...options].map(([id, text], index) => ({
		id,
		text,
		points: points?.[index] ?? null,
		exclusive: false
	}));
}

/** Worth 0 where the others are worth anything. */
function noneOfThese({ points }: AuthoredLongQuestion, text: string): Option {
	return { id: NONE_OF_THESE, text, points: points ? 0 : null, exclusive: true };
}
