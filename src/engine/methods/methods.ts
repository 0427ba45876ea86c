import type { MethodName, Scale } from '../../model/scale.ts';
import * as listOfAuthorings from './authorings.ts';
import * as listOfCalculations from './calculations.ts';
import type { Authoring, Calculation } from './method.ts';

const calculations: { readonly [Name in MethodName]: Calculation<Name> } = listOfCalculations;

export const authorings: { readonly [Name in MethodName]: Authoring<Name> } = listOfAuthorings;

/** How a scale's method calculates. It is only ever asked about scales of that method. */
export function calculationOf({ scoring }: Pick<Scale, 'scoring'>): Calculation {
	return calculations[scoring.method] as Calculation;
}

/** What is said about a scale's method, likewise. */
export function authoringOf({ scoring }: Pick<Scale, 'scoring'>): Authoring {
	return authorings[scoring.method] as Authoring;
}
