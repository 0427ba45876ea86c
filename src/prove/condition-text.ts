import type { Condition } from '../model/condition.ts';

/** A condition in one line, as an author could write it. */
export function conditionText(condition: Condition): string {
	switch (condition.kind) {
		case 'always':
			return 'always';
		case 'all':
			return condition.of.map(conditionText).join(', ');
		case 'any':
			return `any: ${list(condition.of.map((part) => `{ ${conditionText(part)} }`))}`;
		case 'not':
			return `not: { ${conditionText(condition.of)} }`;
		case 'answer':
			return `${condition.question}: ${oneOrList(condition.options)}`;
		case 'band':
			return `${condition.scale}: ${oneOrList(condition.bands)}`;
		case 'amount': {
			const bounds = [
				...(condition.atLeast === null ? [] : [`at_least: ${condition.atLeast}`]),
				...(condition.below === null ? [] : [`below: ${condition.below}`])
			];
			return `${condition.name}: { ${bounds.join(', ')} }`;
		}
		case 'count':
			return `count: { of: ${list(condition.of)}, in: ${list(condition.in)}, at_least: ${condition.atLeast} }`;
		case 'flag':
			return `flag: ${condition.flag}`;
		case 'profile':
			return `profile: ${condition.profile}`;
		case 'answered':
			return `answered: ${condition.question}`;
		case 'scored':
			return `scored: ${condition.scale}`;
	}
}

function oneOrList(names: readonly string[]): string {
	return names.length === 1 ? names[0]! : list(names);
}

function list(items: readonly string[]): string {
	return `[${items.join(', ')}]`;
}
