import * as z from 'zod';
import { Condition } from './condition.ts';
import { Decimal, Id, Words } from './words.ts';

/** One axis of a two-axis profile: values at or above the cut are on its upper side. */
export const Axis = z.strictObject({ scale: Id, cut: Decimal });

/** A picture of the whole sheet. The first whose condition holds is the result. */
export const Profile = z.strictObject({
	id: Id,
	when: Condition,
	title: Words,
	text: Words,
	/** Where given with a margin, the person is "between" within `margin` standard errors of a cut. */
	axes: z.strictObject({ x: Axis, y: Axis, margin: Decimal.positive().nullable() }).nullable()
});

/** Which kind of help line fits. */
export const HelpKind = z.enum(['emergency', 'partner-abuse', 'crisis', 'youth', 'own-behaviour']);

/** Something in the answers that asks for words or help of its own, whatever the scores say. */
export const Flag = z.strictObject({
	id: Id,
	when: Condition,
	level: z.enum(['note', 'support', 'urgent']),
	help: HelpKind.nullable(),
	title: Words.nullable(),
	text: Words.nullable()
});

/** Shows a guide section, with its reason. */
export const ShowRule = z.strictObject({
	kind: z.literal('show'),
	id: Id,
	section: Id,
	when: Condition,
	because: Words,
	/** The questions whose answers are quoted; null: the answers that made `when` hold. */
	quote: z.array(Id).nullable(),
	/** When it holds, what asks least comes first in the whole result. */
	gentle: z.boolean(),
	/** For somebody who is doing well: the section is a thing to keep, and never a thing to do. */
	keep: z.boolean()
});

/** What a hide keeps out: one section, or all that have a tag. */
export const HideTarget = z.discriminatedUnion('by', [
	z.strictObject({ by: z.literal('section'), section: Id }),
	z.strictObject({ by: z.literal('tag'), tag: Id })
]);

/** Keeps sections out. It wins over every show and prunes links too. */
export const HideRule = z.strictObject({
	kind: z.literal('hide'),
	id: Id,
	target: HideTarget,
	when: Condition,
	/** Hides unless this holds: here absence leads to showing less, so it may rest on an answer that was not given. */
	unless: Condition.nullable()
});

export const GuidanceRule = z.discriminatedUnion('kind', [ShowRule, HideRule]);

/** An author's theorem: for every answer sheet where `when` holds, the outcome always or never holds. */
export const AuthorPromise = z.strictObject({
	when: Condition,
	demand: z.enum(['always', 'never']),
	outcome: z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('show'), section: Id }),
		z.strictObject({ kind: z.literal('holds'), condition: Condition })
	])
});

export type Axis = z.infer<typeof Axis>;
export type Profile = z.infer<typeof Profile>;
export type HelpKind = z.infer<typeof HelpKind>;
export type Flag = z.infer<typeof Flag>;
export type HideTarget = z.infer<typeof HideTarget>;
export type ShowRule = z.infer<typeof ShowRule>;
export type HideRule = z.infer<typeof HideRule>;
export type GuidanceRule = z.infer<typeof GuidanceRule>;
export type AuthorPromise = z.infer<typeof AuthorPromise>;
