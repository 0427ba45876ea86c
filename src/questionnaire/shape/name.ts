import * as z from 'zod';
import { add } from '../../shape/leaf.ts';
import { RESERVED } from './reserved.ts';

/** A name that this file gives. */
export const id = z.string().superRefine((value, context) => checkId(value, context));

/** A mapping from names that the author gives. Any word may be one, so it stays a map. */
export function byId<Value extends z.core.SomeType>(value: Value, least = 1, what = 'entry') {
	const key = z.string().superRefine((name, context) => checkId(name, context, 'key'));
	return z.map(key, value).superRefine((entries, context) => {
		if (entries.size >= least) return;
		add(context, { code: 'list_too_short', args: { field: '', least, what } }, 'key');
	});
}

function checkId(value: string, context: z.core.$RefinementCtx, at?: 'key'): void {
	if (RESERVED.includes(value)) {
		add(context, { code: 'id_reserved', args: { id: value } }, at);
	} else if (!/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(value)) {
		add(context, { code: 'id_malformed', args: { id: value } }, at);
	}
}
