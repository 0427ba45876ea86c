import type { Result } from '../model/result.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Program } from './program.ts';

/** A check that was taken in this visit: its answers, those that serve the visit only included, and its result. */
export type Taken = { program: Program; sheet: Sheet; result: Result };
