import * as z from 'zod';
import { Words } from './words.ts';

/** A number as a person dials it. What follows is a link that calls it, so that nothing but a number may pass. */
const PhoneNumber = z
	.string()
	.regex(
		/^(?=.{2,24}$)\+?\d+(?:[ -]\d+)*$/,
		'one number: digits alone, in groups if you like, such as `"0808 2000 247"`'
	);

/** A page of the service's own. */
const Page = z
	.string()
	.regex(
		/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./-]*)?$/,
		'one address that begins with `https://`, with no spaces, such as `"https://line.example"`'
	);

const Age = z.int().min(0).max(120);

/** Where the facts were seen. primary: on a page of the service or of an office; secondary: in several independent references. */
const Evidence = z.enum(['primary', 'secondary']);

/** One service that listens, in one country. What is not known of it is left out, and nothing is read out of a sentence. */
export const Helpline = z.strictObject({
	/** The two capital letters of its country. */
	country: z.string().regex(/^[A-Z]{2}$/, 'the two capital letters of a country, such as `GB`'),
	kind: z.enum(['emergency', 'partner-abuse', 'crisis', 'youth', 'own-behaviour']),
	name: Words,
	/** Left out: for whoever needs it. */
	for: z.enum(['women', 'men', 'lgbt']).optional(),
	from_age: Age.optional(),
	to_age: Age.optional(),
	call: PhoneNumber.optional(),
	/** What to press after `call` when one cannot speak. */
	silent_call: z
		.string()
		.regex(/^\d{1,6}$/, 'the digits to press, such as `"55"`')
		.optional(),
	/** The number a text message goes to. */
	text: PhoneNumber.optional(),
	/** The word such a message begins with. */
	text_word: z
		.string()
		.regex(/^[\p{L}\p{N}]{1,20}$/u, 'one word, such as `START`')
		.optional(),
	chat: Page.optional(),
	web: Page.optional(),
	/** When somebody answers, as a person reads it. */
	hours: Words.optional(),
	languages: z
		.array(z.string().regex(/^[a-z]{2,3}$/, 'the code of a language, such as `en`'))
		.min(1)
		.optional(),
	note: Words.optional(),
	evidence: Evidence,
	checked_on: z.iso.date()
});

/** A page that lists services in many countries. */
export const Directory = z.strictObject({
	web: Page,
	evidence: Evidence,
	checked_on: z.iso.date()
});

export type Helpline = z.infer<typeof Helpline>;
export type Directory = z.infer<typeof Directory>;

export type Helplines = { lines: Helpline[]; directories: Directory[] };
