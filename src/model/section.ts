import * as z from 'zod';
import { PARTS } from './parts.ts';
import { Id, Words } from './words.ts';

/** What is known of a guide section without its body: enough to choose, order and link it. */
export const SectionHead = z.strictObject({
	id: Id,
	title: Words,
	summary: Words,
	part: z.enum(PARTS),
	kind: z.enum(['understand', 'practice', 'caution']),
	tags: z.array(Id),
	/** As the research grades it: known with high confidence, supported but more nuanced, not yet fully known. */
	evidence: z.enum(['known', 'supported', 'open']),
	minutes: z.int().positive(),
	sources: z.array(Id),
	reviewBy: z.iso.date(),
	/** Sections that say nearly the same. */
	overlaps: z.array(Id),
	/** Sections that must never stand beside this one. */
	contradicts: z.array(Id),
	related: z.array(Id),
	/** One small thing for two minutes tonight, with words to copy where that helps. */
	tonight: z.strictObject({ do: Words, words: Words.nullable() }).nullable(),
	/** The tickable steps of its "Try this" list. */
	steps: z.array(Words)
});

export type SectionHead = z.infer<typeof SectionHead>;

/** Text within a block, as a tree that components render without raw HTML. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong' | 'emphasis'; of: Inline[] }
	/** A link to another section, to a term of the glossary, or to an https, mailto or tel address. */
	| { kind: 'link'; to: { section: string } | { term: string } | { href: string }; of: Inline[] };

export type Block =
	| { kind: 'heading'; level: 2 | 3; of: Inline[] }
	| { kind: 'paragraph'; of: Inline[] }
	| { kind: 'callout'; of: Block[] }
	| { kind: 'list'; ordered: boolean; items: Inline[][] }
	/** Steps a person can tick. */
	| { kind: 'steps'; items: Inline[][] };

/** A guide section: its head and its body. */
export type Section = SectionHead & { body: Block[] };
