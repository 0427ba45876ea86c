import type { Theorem } from '../theorem.ts';
import { bandReachable } from './band-reachable.ts';
import { conditionAlive } from './condition-alive.ts';
import { monotone } from './monotone.ts';
import { noAnswerNoVerdict } from './no-answer-no-verdict.ts';
import { nothingContradictory } from './nothing-contradictory.ts';
import { profileOrder } from './profile-order.ts';
import { promises } from './promises.ts';
import { questionCanAppear } from './question-can-appear.ts';
import { reasonHasWords } from './reason-has-words.ts';
import { somethingForEveryone } from './something-for-everyone.ts';
import { tableTotal } from './table-total.ts';

/**
 * Every theorem about one questionnaire. Two more hold by reading alone: the reader refuses bands that leave a gap or
 * overlap, and questions that nothing counts or that count twice. `guideReached` looks at all questionnaires together.
 */
export const theorems: readonly Theorem[] = [
	bandReachable,
	tableTotal,
	questionCanAppear,
	conditionAlive,
	profileOrder,
	monotone,
	noAnswerNoVerdict,
	reasonHasWords,
	somethingForEveryone,
	nothingContradictory,
	promises
];
