import type { Path } from '../../problems/problem.ts';
import type { AuthoredLongQuestion } from '../shape/question.ts';
import type { Report } from './report.ts';

const WAYS = ['answers', 'choose_one', 'choose_many', 'number', 'note'] as const;

/** Fields that only mean something beside one of these ways to answer. */
const COMPANIONS = {
	points: ['choose_one', 'choose_many'],
	not_applicable: ['choose_one'],
	none_of_these: ['choose_many']
} as const;

/** Notes fields about answers that do not go together. False when it is unclear how the question is answered. */
export function noteAnswerFields(
	question: string,
	authored: AuthoredLongQuestion,
	path: Path,
	report: Report
): boolean {
	const ways = WAYS.filter((way) => authored[way] !== undefined);
	if (ways.length > 1) {
		const args = { question, fields: ways };
		report({ code: 'answers_ambiguous', args, path: [...path, ways[1]!], at: 'key' });
		return false;
	}
	for (const field of ['points', 'not_applicable', 'none_of_these'] as const) {
		const belongs: readonly string[] = COMPANIONS[field];
		if (authored[field] === undefined || ways.some((way) => belongs.includes(way))) continue;
		report({
			code: 'answer_field_misplaced',
			args: { field, belongs },
			path: [...path, field],
			at: 'key'
		});
	}
	return true;
}
