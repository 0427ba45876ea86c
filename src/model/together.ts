import * as z from 'zod';
import { Condition, QualifiedCondition } from './condition.ts';
import { HideTarget } from './outcome.ts';
import { Id, Words } from './words.ts';

/** Two results that pull in different directions, in a sentence. Never about a sensitive check. */
export const Tension = z.strictObject({
	id: Id,
	/** Names are qualified by check. A check that was not taken is unscored, and satisfies nothing. */
	when: QualifiedCondition,
	title: Words,
	text: Words,
	/** A section of the guide that fits it. */
	show: Id.nullable()
});

/** What one check's answers keep out of every other check, and of the picture. Its names are those of its check. */
export const CrossHide = z.strictObject({ check: Id, target: HideTarget, when: Condition });

/** What several checks say about each other. */
export const Together = z.strictObject({
	format: z.literal(1),
	/** In the order in which they are told. */
	tensions: z.array(Tension),
	hides: z.array(CrossHide)
});

export type Tension = z.infer<typeof Tension>;
export type CrossHide = z.infer<typeof CrossHide>;
export type Together = z.infer<typeof Together>;
