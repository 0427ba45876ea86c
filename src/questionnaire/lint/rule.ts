import type { Found, Path } from '../../problems/problem.ts';
import type { Draft } from '../expand/draft.ts';

/** One thing a questionnaire must be. Yields what stands against it; knows nothing of files or terminals. */
export type Rule = (draft: Draft, lineOf: LineOf) => Iterable<Found>;

/** The line in which the name at a path is written, for findings that point to a second place. */
export type LineOf = (path: Path) => number;
