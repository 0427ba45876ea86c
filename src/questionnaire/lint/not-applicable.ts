import type { Rule } from './rule.ts';

/** Where a member can be answered with "does not apply", the scale says what that means. */
export const notApplicable: Rule = function* ({ questionnaire: { scales, questions }, authored }) {
	const offering = new Set(
		questions.flatMap((question) =>
			question.kind === 'choose_one' && question.notApplicable !== null ? question.id : []
		)
	);
	for (const { id: scale, members } of scales) {
		const isDecided = authored.scales?.get(scale)?.not_applicable !== undefined;
		const member = members.find(({ name }) => offering.has(name));
		const path = ['scales', scale];
		if (member && !isDecided) {
			const args = { scale, question: member.name };
			yield { code: 'not_applicable_undecided', args, path, at: 'key' };
		}
		if (!member && isDecided) {
			const place = [...path, 'not_applicable'];
			yield { code: 'not_applicable_unneeded', args: { scale }, path: place, at: 'key' };
		}
	}
};
