import type { Condition } from '../../model/condition.ts';
import { checkOf } from '../../model/qualified.ts';
import { namesOf, partsOf } from '../lint/condition-parts.ts';

/** The checks a condition names, each once, in its order. */
export function checksIn(condition: Condition): string[] {
	const names = [...partsOf(condition)].flatMap((part) => {
		if (part.kind === 'flag') return [part.flag];
		return part.kind === 'profile' ? [part.profile] : namesOf(part);
	});
	return [...new Set(names.flatMap((name) => checkOf(name) ?? []))];
}
