import type { Question } from '../../model/question.ts';
import type { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import { expandQuestion } from './expand-question.ts';
import type { Report } from './report.ts';

/** The questions of every page in the order a person meets them, `show_when` still unread. */
export function expandPages(authored: AuthoredQuestionnaire, report: Report): Question[] {
	const answerSets = authored.answers ?? new Map();
	const isRequired = authored.skipping === 'forbidden';

	for (const [set, { options, points }] of answerSets) {
		if (points === undefined || points.length === options.size) continue;
		const args = { options: options.size, points: points.length };
		report({ code: 'points_mismatch', args, path: ['answers', set, 'points'] });
	}

	const questions: Question[] = [];
	for (const [pageId, page] of authored.pages) {
		if (page.questions.size === 0) {
			report({
				code: 'page_empty',
				args: { page: pageId },
				path: ['pages', pageId, 'questions'],
				at: 'key'
			});
		}
		if (page.answers !== undefined && !answerSets.has(page.answers)) {
			const args = { set: page.answers, known: [...answerSets.keys()] };
			report({ code: 'answer_set_unknown', args, path: ['pages', pageId, 'answers'] });
		}
		for (const [id, question] of page.questions) {
			const surroundings = { pageId, page, answerSets, isRequired, report };
			const expanded = expandQuestion(id, question, surroundings);
			if (expanded) questions.push(expanded);
		}
	}
	return questions;
}
