import * as z from 'zod';
import { Questionnaire } from '../../model/questionnaire.ts';
import { add } from '../../shape/leaf.ts';

/** The language of a file's words. */
export const Language = z
	.string()
	.superRefine((value, context) => {
		if (Questionnaire.shape.language.safeParse(value).success) return;
		add(context, { code: 'language_malformed', args: { value } });
	})
	.meta({ pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' });
