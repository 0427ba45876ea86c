import type { Found } from '../../problems/problem.ts';

/** Where expansion puts what it finds wrong, so that one slip does not hide the next. */
export type Report = (found: Found) => void;
