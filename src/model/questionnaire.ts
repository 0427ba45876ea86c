import * as z from 'zod';
import { AuthorPromise, Flag, GuidanceRule, Profile } from './outcome.ts';
import { Question } from './question.ts';
import { Scale } from './scale.ts';
import { Unproved } from './unproved.ts';
import { Id, Words } from './words.ts';

/** Who owns the text and what allows us to show it. `unknown` cannot be published. */
export const Rights = z.strictObject({
	status: z.enum(['own', 'public-domain', 'granted', 'operator-supplied', 'unknown']),
	holder: Words.nullable(),
	notice: Words.nullable(),
	evidence: Words.nullable(),
	checkedOn: z.iso.date().nullable()
});

export const Page = z.strictObject({ id: Id, title: Words, intro: Words.nullable() });

/** The doors of the home page through which a check is found. */
export const Door = z.enum(['alone', 'people', 'between', 'unsure']);

/** A questionnaire with every shorthand written out: what the engine scores and the surfaces show. */
export const Questionnaire = z.strictObject({
	format: z.literal(1),
	id: Id,
	/** Goes up when scoring changes. */
	version: z.int().positive(),
	language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
	title: Words,
	summary: Words,
	minutes: z.int().min(1).max(60),
	kind: z.enum(['reflection', 'published']),
	sensitive: z.boolean(),
	doors: z.array(Door),
	about: z.strictObject({ purpose: Words, for: Words, limits: Words }),
	rights: Rights,
	/** The works behind a published instrument or an own check's ideas. */
	sources: z.array(Words),
	/** In the order of the file, which is the order a person meets them in. */
	pages: z.array(Page).nonempty(),
	questions: z.array(Question).nonempty(),
	scales: z.array(Scale),
	/** Empty, or the last one always holds. */
	profiles: z.array(Profile),
	flags: z.array(Flag),
	guidance: z.array(GuidanceRule),
	promises: z.array(AuthorPromise),
	unproved: z.array(Unproved)
});

export type Rights = z.infer<typeof Rights>;
export type Page = z.infer<typeof Page>;
export type Door = z.infer<typeof Door>;
export type Questionnaire = z.infer<typeof Questionnaire>;
