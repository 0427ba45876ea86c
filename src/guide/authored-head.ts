import * as z from 'zod';
import { SectionHead } from '../model/section.ts';
import { Id, Words } from '../model/words.ts';
import { add, date, fields, listOf, reference, whole } from '../shape/leaf.ts';

const name = z.string().superRefine((value, context) => {
	if (Id.safeParse(value).success) return;
	add(context, { code: 'id_malformed', args: { id: value } });
});

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
