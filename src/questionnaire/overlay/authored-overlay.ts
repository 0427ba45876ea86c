import * as z from 'zod';
import { anything, fields, listOf, reference } from '../../shape/leaf.ts';
import { Language } from '../shape/language.ts';

/** The parts of a questionnaire that hold words, under the same names. */
export const WORD_FIELDS = [
	...(['title', 'summary', 'about', 'answers', 'pages'] as const),
	...(['scales', 'profiles', 'flags', 'guidance'] as const)
];

/** A translation: words only, and what `translate` keeps of the source they were made from. */
export const AuthoredOverlay = fields({
	format: z.literal(1),
	language: Language,
	title: anything.optional(),
	summary: anything.optional(),
	about: anything.optional(),
	answers: anything.optional(),
	pages: anything.optional(),
	scales: anything.optional(),
	profiles: anything.optional(),
	flags: anything.optional(),
	guidance: anything.optional(),
	source_changed: listOf(reference).optional(),
	source_marks: z.map(z.string(), z.string()).optional()
});
