import * as z from 'zod';
import { ID } from '../../model/words.ts';
import { add } from '../../shape/leaf.ts';
import { RESERVED } from './reserved.ts';

/** For editors, which do not see the check itself. */
const NAME = { pattern: `^(?!(?:${RESERVED.join('|')})$)${ID.source.slice(1)}` };

/** A name that this file gives. */
export const id = z
	.string()
	.superRefine((value, context) => checkId(value, context))
	.meta(NAME);

/** A mapping from names that the author gives. Any word may be one, so it stays a map. */
export function byId<Value extends z.core.SomeType>(value: Value, least = 1, what = 'entry') {
	const key = z
		.string()
		.superRefine((name, context) => checkId(name, context, 'key'))
		.meta(NAME);
	return z
		.map(key, value)
		.superRefine((entries, context) => {
			if (entries.size >= least) return;
			add(context, { code: 'list_too_short', args: { field: '', least, what } }, 'key');
		})
		.meta({ minProperties: least });
}

function checkId(value: string, context: z.core.$RefinementCtx, at?: 'key'): void {
	if (RESERVED.includes(value)) {
		add(context, { code: 'id_reserved', args: { id: value } }, at);
	} else if (!ID.test(value)) {
		add(context, { code: 'id_malformed', args: { id: value } }, at);
	}
}
