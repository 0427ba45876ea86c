import * as z from 'zod';

/** What a name looks like. */
export const ID = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;

/** A name an author gives to a question, option, scale, band, flag, profile or section. Any word will do, `constructor` too. */
export const Id = z
	.string()
	.regex(ID, 'must begin with a letter and hold letters, digits, - and _ only');

/** The name of something in another file: the check it belongs to, and its name there. */
export const QualifiedId = z
	.string()
	.regex(
		/^[A-Za-z_][A-Za-z0-9_-]{0,63}\/[A-Za-z_][A-Za-z0-9_-]{0,63}$/,
		'must be the name of a check, a slash, and a name in it'
	);

/** Text a person reads. */
export const Words = z.string().trim().min(1).max(4_000);

/** A number with at most six decimal places, so that scoring can stay exact. */
export const Decimal = z
	.number()
	.refine(hasSixPlaces, 'must be a number with at most 6 decimal places')
	.refine((value) => Math.abs(value) <= 1_000_000, 'must lie between -1000000 and 1000000');

export type Id = z.infer<typeof Id>;

function hasSixPlaces(value: number): boolean {
	return Number.isFinite(value) && Number((Math.round(value * 1e6) / 1e6).toFixed(6)) === value;
}
