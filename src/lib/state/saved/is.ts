/** Tells whether a value that came from outside is a `T`, all of it and nothing more. */
export type Is<T> = (value: unknown) => value is T;

/** More than any text of ours, and little enough to show. */
const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 1_000;
/** Far above every score and count of ours. */
const LARGEST_NUMBER = 1_000_000_000;
const LATEST = Date.UTC(2200, 0);

export const isText: Is<string> = (value): value is string =>
	typeof value === 'string' && value.length <= LONGEST_TEXT;

export const isNumber: Is<number> = (value): value is number =>
	Number.isFinite(value) && Math.abs(Number(value)) <= LARGEST_NUMBER;

/** A count: whole, and never below zero. */
export const isWhole: Is<number> = (value): value is number =>
	isNumber(value) && Number.isInteger(value) && value >= 0;

/**
 * A moment in milliseconds since 1970 that can be written as a date; far beyond it there are none. It may lie ahead: a device
 * whose clock was set right again must not lose what it kept.
 */
export const isMoment: Is<number> = (value): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < LATEST;

export const isTrueOrFalse: Is<boolean> = (value) => typeof value === 'boolean';

/** A name as questionnaires and the guide write them, so that it may stand in a link. */
export const isId: Is<string> = (value): value is string =>
	isText(value) && /^[a-z0-9_-]{1,200}$/i.test(value);

export function isNullOr<T>(is: Is<T>): Is<T | null> {
	return (value): value is T | null => value === null || is(value);
}

export function isOneOf<const T extends string | number>(...choices: readonly T[]): Is<T> {
	return (value): value is T => choices.some((choice) => choice === value);
}

export function isListOf<T>(is: Is<T>): Is<T[]> {
	return (value): value is T[] =>
		Array.isArray(value) && value.length <= LONGEST_LIST && value.every((one) => is(one));
}

export function isEither<A, B>(one: Is<A>, other: Is<B>): Is<A | B> {
	return (value): value is A | B => one(value) || other(value);
}

/** An object with exactly these fields of its own; one named `__proto__` is one too many, like any other. */
export function isRecord<T extends object>(fields: { [Key in keyof T]-?: Is<T[Key]> }): Is<T> {
	const checks = Object.entries(fields) as [string, Is<unknown>][];
	return (value): value is T =>
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.keys(value).length === checks.length &&
		checks.every(
			([key, is]) => Object.hasOwn(value, key) && is((value as Record<string, unknown>)[key])
		);
}
