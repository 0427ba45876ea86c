import { checkOf, nameWithin } from '../model/qualified.ts';
import type { Facts } from './facts.ts';
import { factsOfTaken } from './facts-of-taken.ts';
import type { Taken } from './taken.ts';

/** The facts of several checks, under names qualified by check. Of a check that was not taken nothing is so. */
export function factsAcross(taken: readonly Taken[]): Facts {
	const known = new Map(
		taken.map((one) => [one.program.questionnaire.id, factsOfTaken(one)] as const)
	);
	const of = (name: string): Facts | undefined => known.get(checkOf(name) ?? '');
	return {
		answer: (name) => of(name)?.answer(nameWithin(name)) ?? null,
		isAnswered: (name) => of(name)?.isAnswered(nameWithin(name)) ?? false,
		band: (name) => of(name)?.band(nameWithin(name)) ?? null,
		value: (name) => of(name)?.value(nameWithin(name)) ?? null,
		isScored: (name) => of(name)?.isScored(nameWithin(name)) ?? false,
		hasFlag: (name) => of(name)?.hasFlag(nameWithin(name)) ?? false,
		isProfile: (name) => of(name)?.isProfile(nameWithin(name)) ?? false
	};
}
