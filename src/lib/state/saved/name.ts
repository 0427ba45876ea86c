import { isText, type Is } from './is.ts';

export const LONGEST_NAME = 40;

/** What nobody sees, what turns the direction of writing, and what breaks a line. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200B\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

export const isName: Is<string> = (value): value is string =>
	isText(value) && value.length <= LONGEST_NAME;

/** A name as it may be shown: a person who pastes one cannot see what else is in it. */
export function seenName(name: string): string {
	return name.replaceAll(UNSEEN, '').trim();
}
