import type { Condition } from '../../model/condition.ts';
import type { Path } from '../../problems/problem.ts';

/** Where each condition, and each part of one, is written. */
export type ConditionPlaces = WeakMap<Condition, Path>;
