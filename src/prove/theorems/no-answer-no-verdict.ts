import { scoreWithSteps } from '../../engine/score.ts';
import { visibleQuestions } from '../../engine/visibility.ts';
import type { Path } from '../../problems/problem.ts';
import type { Theorem } from '../theorem.ts';

/** The sheet with nothing on it has no score, no profile, no flag, and no section but those marked `always`. */
export const noAnswerNoVerdict: Theorem = function* ({ program }) {
	const { questions, guidance } = program.questionnaire;
	yield {
		theorem: 'no-answer-no-verdict',
		at: null,
		path: [],
		refute() {
			const sheet = new Map();
			const { scales, profile, flags, guidance: shown } = scoreWithSteps(program, sheet);
			const verdicts: { what: string; path: Path }[] = [
				...scales
					.filter(({ kind }) => kind === 'scored')
					.map(({ scale }) => ({ what: `scale \`${scale}\``, path: ['scales', scale] })),
				...(profile.kind === 'none' ? [] : [profileVerdict(profile)]),
				...flags.map(({ flag }) => ({ what: `flag \`${flag}\``, path: ['flags', flag, 'when'] })),
				...shown.flatMap(({ section, from }) => {
					const index = guidance.findIndex(({ kind, id }) => kind === 'show' && id === from.rule);
					if (guidance[index]?.when.kind === 'always') return [];
					return [{ what: `section \`${section}\``, path: ['guidance', index, 'when'] }];
				})
			];
			const asked = visibleQuestions(questions, sheet).filter(({ kind }) => kind !== 'note');
			return verdicts.map(({ what, path }) => ({
				code: 'verdict_without_answers',
				args: { what },
				path,
				witness: { sheet, cost: asked.length, changed: null }
			}));
		}
	};
};

function profileVerdict(
	profile: { kind: 'profile'; profile: string } | { kind: 'between'; nearest: string }
) {
	const id = profile.kind === 'profile' ? profile.profile : profile.nearest;
	return { what: `profile \`${id}\``, path: ['profiles', id, 'when'] };
}
