import type { Problem, ProblemArgs } from './problem.ts';

// @ts-expect-error a code that nobody declared cannot be reported
export const undeclared: Problem['code'] = 'item_unknown';

// @ts-expect-error a name that nobody knows is told with the names there are
export const withoutKnown: ProblemArgs<'name_unknown'> = { name: 'late' };

// @ts-expect-error the arguments belong to the code
export const ofAnotherCode: ProblemArgs<'page_empty'> = { question: 'late' };
