import * as z from 'zod';
import { Flag } from '../../model/outcome.ts';
import { Words } from '../../model/words.ts';
import {
	anything,
	decimal,
	either,
	fields,
	listOf,
	name,
	positiveDecimal,
	reference
} from '../../shape/leaf.ts';
import { id } from './name.ts';

const Axis = fields({ scale: reference, cut: decimal });

export const AuthoredProfile = fields({
	when: anything,
	title: Words,
	text: Words,
	axes: fields({ x: Axis, y: Axis, margin: positiveDecimal.optional() }).optional()
});

export const AuthoredFlag = fields({
	when: anything,
	level: Flag.shape.level,
	help: Flag.shape.help.unwrap().optional(),
	title: Words.optional(),
	text: Words.optional()
});

/** What a rule of `guidance` keeps out. */
export const AuthoredHideTarget = either('`{ tag: ... }` or `{ section: ... }`', [
	fields({ tag: name }),
	fields({ section: name })
]);

/** A rule that shows a section or hides some. Which fields go together is checked afterwards. */
export const AuthoredRule = fields({
	show: name.optional(),
	hide: AuthoredHideTarget.optional(),
	id: id.optional(),
	when: anything.optional(),
	unless: anything.optional(),
	because: Words.optional(),
	quote: listOf(reference, 1, 'question').optional(),
	gentle: z.boolean().optional(),
	keep: z.boolean().optional()
});

/** What shall always or never come out; `{ show: section }` or a anything. */
export const AuthoredPromise = fields({
	when: anything,
	always: anything.optional(),
	never: anything.optional()
});

export type AuthoredProfile = z.infer<typeof AuthoredProfile>;
export type AuthoredFlag = z.infer<typeof AuthoredFlag>;
export type AuthoredRule = z.infer<typeof AuthoredRule>;
export type AuthoredPromise = z.infer<typeof AuthoredPromise>;
