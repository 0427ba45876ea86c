import type { MethodName, Scale } from '../../model/scale.ts';
import * as list from './list.ts';
import type { Method } from './method.ts';

/** The record of each method. */
export const methods: { readonly [Name in MethodName]: Method<Name> } = list;

/** The record of a scale's method. It is only ever asked about scales of that method. */
export function methodOf({ scoring }: Pick<Scale, 'scoring'>): Method {
	return methods[scoring.method] as Method;
}
