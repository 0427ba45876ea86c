import type { Condition } from '../../model/condition.ts';

/** The same condition with every name written another way. */
export function renameCondition(condition: Condition, rename: (name: string) => string): Condition {
	switch (condition.kind) {
		case 'always':
			return condition;
		case 'all':
		case 'any':
			return { ...condition, of: condition.of.map((part) => renameCondition(part, rename)) };
		case 'not':
			return { ...condition, of: renameCondition(condition.of, rename) };
		case 'answer':
		case 'answered':
			return { ...condition, question: rename(condition.question) };
		case 'band':
		case 'scored':
			return { ...condition, scale: rename(condition.scale) };
		case 'amount':
			return { ...condition, name: rename(condition.name) };
		case 'count':
			return { ...condition, of: condition.of.map(rename) };
		case 'flag':
			return { ...condition, flag: rename(condition.flag) };
		case 'profile':
			return { ...condition, profile: rename(condition.profile) };
	}
}
