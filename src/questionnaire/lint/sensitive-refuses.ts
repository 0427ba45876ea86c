import { questionPath } from './question-path.ts';
import type { Rule } from './rule.ts';

/** A sensitive check raises flags. It never scores, never insists and takes no free text. */
export const sensitiveRefuses: Rule = function* ({ questionnaire, authored }) {
	if (!questionnaire.sensitive) return;
	for (const part of ['scales', 'profiles'] as const) {
		if (questionnaire[part].length === 0) continue;
		yield { code: 'sensitive_refuses', args: { what: part }, path: [part], at: 'key' };
	}
	if (authored.skipping === 'forbidden') {
		const args = { what: 'questions that must be answered' };
		yield { code: 'sensitive_refuses', args, path: ['skipping'] };
		return;
	}
	for (const question of questionnaire.questions) {
		if (question.kind === 'note') {
			const path = questionPath(question, 'note');
			yield { code: 'sensitive_refuses', args: { what: 'notes' }, path, at: 'key' };
		}
		if (question.required) {
			const args = { what: 'questions that must be answered' };
			yield { code: 'sensitive_refuses', args, path: questionPath(question, 'required') };
		}
	}
};
