import * as z from 'zod';
import { DangerKind } from './danger-kind.ts';
import { Id, Words } from './words.ts';

/** What people ask that a section answers. */
export const SectionQuestions = z.strictObject({
	section: Id,
	/** The question as the contents page shows it; null for one that is not among the frequent ones. */
	frequent: Words.nullable(),
	/** Everyday ways to ask, which only the search reads. */
	asks: z.array(Words),
	/** The dangers in which it is shown right below help. */
	danger: z.array(DangerKind)
});

export type SectionQuestions = z.infer<typeof SectionQuestions>;
