import type { Result } from '../model/result.ts';
import { checkSheet } from './check-sheet.ts';
import { sheetOfResult } from './sheet-of-result.ts';
import { isForVisit } from './guidance.ts';
import type { Program } from './program.ts';
import { score } from './score.ts';

/** Why a result cannot be what this questionnaire says about its answers. */
export type Mismatch =
	| 'other_questionnaire'
	| 'other_version'
	| 'answers_refused'
	| 'scales'
	| 'flags'
	| 'profile'
	| 'guidance';

/**
 * Scores the answers of a result again and compares. Empty when everything agrees.
 * Answers that served the visit only are not in a result, so hides that rest on them may or may not have fired.
 */
export function verify(program: Program, result: Result): Mismatch[] {
	const { questionnaire } = program;
	if (result.questionnaire !== questionnaire.id) return ['other_questionnaire'];
	if (result.version !== questionnaire.version || result.fingerprint !== program.fingerprint) {
		return ['other_version'];
	}
	const sheet = sheetOfResult(result);
	if (checkSheet(program, sheet).length > 0) return ['answers_refused'];
	const again = [score(program, sheet), score(withoutVisitHides(program), sheet)];
	const differs = (part: (one: Result) => unknown): boolean =>
		again.every((one) => JSON.stringify(part(one)) !== JSON.stringify(part(result)));
	const found: Mismatch[] = (['scales', 'flags', 'profile'] as const).filter((part) =>
		differs((one) => one[part])
	);
	if (differs(({ guidance, startHere, hidden }) => [guidance, startHere, hidden])) {
		found.push('guidance');
	}
	return found;
}

function withoutVisitHides(program: Program): Program {
	const { questionnaire } = program;
	return {
		...program,
		questionnaire: {
			...questionnaire,
			guidance: questionnaire.guidance.filter(
				(rule) => rule.kind === 'show' || !isForVisit(program, rule)
			)
		}
	};
}
