import type * as z from 'zod';
import { SectionHead } from '../model/section.ts';
import { Words } from '../model/words.ts';
import { date, fields, listOf, name, reference, whole } from '../shape/leaf.ts';

/** The fields at the top of a section, as they are written. */
export const AuthoredHead = fields({
	id: name,
	title: Words,
	summary: Words,
	part: SectionHead.shape.part,
	kind: SectionHead.shape.kind,
	tags: listOf(name),
	evidence: SectionHead.shape.evidence,
	minutes: whole(1, 60),
	sources: listOf(reference),
	review_by: date,
	overlaps: listOf(reference).optional(),
	contradicts: listOf(reference).optional(),
	related: listOf(reference).optional(),
	tonight: fields({ do: Words, words: Words.optional() }).optional()
});

export type AuthoredHead = z.infer<typeof AuthoredHead>;
