import type { Answer } from '../model/sheet.ts';
import type { Exact } from './exact.ts';

/** What conditions may ask about one sheet. Everything absent is `null` or false, never a number. */
export type Facts = {
	/** The answer to a visible question, `not_applicable` included; null when it was skipped or hidden. */
	answer(question: string): Answer | null;
	/** False for a question that was skipped, is hidden, or does not apply. */
	isAnswered(question: string): boolean;
	/** The band of a scored scale. */
	band(scale: string): string | null;
	/** The value of a scored scale, or of an answered number question. */
	value(name: string): Exact | null;
	isScored(scale: string): boolean;
	hasFlag(flag: string): boolean;
	isProfile(profile: string): boolean;
};
