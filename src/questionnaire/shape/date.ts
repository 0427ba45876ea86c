import * as z from 'zod';
import { add } from './leaf.ts';

/** A day, written year-month-day. */
export const date = z.string().superRefine((value, context) => {
	if (z.iso.date().safeParse(value).success) return;
	add(context, { code: 'date_malformed', args: { field: '' } });
});
