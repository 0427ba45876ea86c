import * as z from 'zod';
import { Words } from '../../model/words.ts';
import { anything, fields, listOf, name } from '../../shape/leaf.ts';
import { byId } from '../shape/name.ts';
import { AuthoredHideTarget } from '../shape/outcome.ts';

const AuthoredTension = fields({
	when: anything,
	title: Words,
	text: Words,
	show: name.optional()
});

/** `together.yaml` as its author writes it. */
export const AuthoredTogether = fields({
	format: z.literal(1),
	tensions: byId(AuthoredTension, 0).optional(),
	hides: listOf(fields({ hide: AuthoredHideTarget, when: anything })).optional()
});

export type AuthoredTogether = z.infer<typeof AuthoredTogether>;
