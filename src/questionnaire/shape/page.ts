import type * as z from 'zod';
import { Words } from '../../model/words.ts';
import { fields, reference } from '../../shape/leaf.ts';
import { byId } from './name.ts';
import { AuthoredQuestion } from './question.ts';

/** Questions that stand together, and the answers that serve those without their own. */
export const AuthoredPage = fields({
	title: Words,
	intro: Words.optional(),
	answers: reference.optional(),
	questions: byId(AuthoredQuestion, 0)
});

export type AuthoredPage = z.infer<typeof AuthoredPage>;
