import * as z from 'zod';
import { Door, Questionnaire } from '../../model/questionnaire.ts';
import { Words } from '../../model/words.ts';
import { AuthoredAnswerSet } from './answer-set.ts';
import { fields, listOf, whole } from '../../shape/leaf.ts';
import { Language } from './language.ts';
import { byId, id } from './name.ts';
import { AuthoredFlag, AuthoredProfile, AuthoredPromise, AuthoredRule } from './outcome.ts';
import { AuthoredPage } from './page.ts';
import { AuthoredRights } from './rights.ts';
import { AuthoredUnproved } from './unproved.ts';
import { AuthoredScale } from './scale.ts';

/** A questionnaire as its author writes it, with every shorthand. */
export const AuthoredQuestionnaire = fields({
	format: z.literal(1),
	id,
	version: whole(1, 1_000_000),
	language: Language,
	title: Words,
	summary: Words,
	minutes: whole(1, 60),
	kind: Questionnaire.shape.kind,
	sensitive: z.boolean().optional(),
	doors: listOf(Door).optional(),
	about: fields({ purpose: Words, for: Words, limits: Words }),
	rights: AuthoredRights,
	sources: listOf(Words).optional(),
	skipping: z.enum(['allowed', 'forbidden']),
	answers: byId(AuthoredAnswerSet, 0).optional(),
	pages: byId(AuthoredPage, 1, 'page'),
	scales: byId(AuthoredScale, 0).optional(),
	profiles: byId(AuthoredProfile, 0).optional(),
	flags: byId(AuthoredFlag, 0).optional(),
	guidance: listOf(AuthoredRule).optional(),
	promises: listOf(AuthoredPromise).optional(),
	unproved: listOf(AuthoredUnproved).optional()
});

export type AuthoredQuestionnaire = z.infer<typeof AuthoredQuestionnaire>;
