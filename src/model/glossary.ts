import * as z from 'zod';
import { Id, Words } from './words.ts';

/** A technical term of the guide in plain words. */
export const GlossaryEntry = z.strictObject({
	id: Id,
	term: Words,
	meaning: Words,
	/** Other forms in which the guide writes it, such as a plural. */
	also: z.array(Words),
	/** Where the guide says more. */
	section: Id.nullable()
});

export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
