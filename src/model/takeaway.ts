import * as z from 'zod';
import { Id, Words } from './words.ts';

/** One of the few things the guide would like a person to keep, and where it says more. */
export const Takeaway = z.strictObject({
	title: Words,
	text: Words,
	sections: z.array(Id)
});

export type Takeaway = z.infer<typeof Takeaway>;
