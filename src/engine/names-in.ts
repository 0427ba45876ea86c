import type { Condition } from '../model/condition.ts';

/** The questions and scales a condition names, in its order, each as often as it is named. */
export function namesIn(condition: Condition): string[] {
	switch (condition.kind) {
		case 'all':
		case 'any':
			return condition.of.flatMap(namesIn);
		case 'not':
			return namesIn(condition.of);
		case 'answer':
		case 'answered':
			return [condition.question];
		case 'band':
		case 'scored':
			return [condition.scale];
		case 'amount':
			return [condition.name];
		case 'count':
			return condition.of;
		case 'always':
		case 'flag':
		case 'profile':
			return [];
	}
}
