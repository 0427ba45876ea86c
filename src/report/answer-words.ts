import type { ReportStrings } from '../i18n/report.en.ts';
import type { Question } from '../model/question.ts';
import { NOT_APPLICABLE, type Answer } from '../model/sheet.ts';
import type { Quote } from '../model/result.ts';
import type { QuotedAnswer } from './report.ts';

/** An answer in the words the person chose. */
export function answerWords(
	question: Question,
	answer: Answer,
	strings: Pick<ReportStrings, 'answerList' | 'unit'>
): string {
	switch (question.kind) {
		case 'choose_one':
			if (answer === NOT_APPLICABLE) return question.notApplicable ?? '';
			return question.options.find(({ id }) => id === answer)?.text ?? '';
		case 'choose_many':
			return strings.answerList(
				question.options
					.filter(({ id }) => Array.isArray(answer) && answer.includes(id))
					.map(({ text }) => text)
			);
		case 'number':
			return typeof answer === 'number' ? strings.unit(answer, question.unit) : '';
		case 'note':
			return typeof answer === 'string' ? answer : '';
	}
}

/** Quotes as questions and words; what is not a question of this questionnaire is left out. */
export function quoteWords(
	questions: ReadonlyMap<string, Question>,
	quotes: readonly Quote[],
	strings: ReportStrings
): QuotedAnswer[] {
	return quotes.flatMap(({ question: id, answer }) => {
		const question = questions.get(id);
		if (!question) return [];
		return [{ question: id, text: question.text, answer: answerWords(question, answer, strings) }];
	});
}
