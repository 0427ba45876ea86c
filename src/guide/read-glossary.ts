import * as z from 'zod';
import type { GlossaryEntry } from '../model/glossary.ts';
import { Words } from '../model/words.ts';
import type { Found, Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { fields, listOf, name, reference } from '../shape/leaf.ts';
import { inFileOrder, place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { type KnownSections, unknownSection } from './unknown-section.ts';

export type GlossaryReading =
	{ ok: true; glossary: GlossaryEntry[] } | { ok: false; problems: Problem[] };

const AuthoredGlossary = z.map(
	name,
	fields({
		term: Words,
		meaning: Words,
		also: listOf(Words).optional(),
		section: reference.optional()
	})
);

type Authored = z.output<typeof AuthoredGlossary>;

/** Reads guide/<language>/glossary.yaml: the technical terms by id, in alphabetical order. */
export function readGlossary(source: string, sections: KnownSections): GlossaryReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredGlossary, yaml.file);
	if (!shaped.ok) return shaped;

	const found = [...glossaryFindings(shaped.authored, sections)];
	if (found.length > 0) {
		return { ok: false, problems: inFileOrder(found.map((one) => place(yaml.file, one))) };
	}
	const glossary = [...shaped.authored].map(([id, { term, meaning, also, section }]) => ({
		id,
		term,
		meaning,
		also: also ?? [],
		section: section ?? null
	}));
	return {
		ok: true,
		glossary: glossary.toSorted((one, other) => one.term.localeCompare(other.term, 'en'))
	};
}

function* glossaryFindings(authored: Authored, sections: KnownSections): Generator<Found> {
	const first = new Map<string, string>();
	for (const [id, { term, also, section }] of authored) {
		const forms: [string, (string | number)[]][] = [
			[term, [id, 'term']],
			...(also ?? []).map((form, index): [string, (string | number)[]] => [form, [id, 'also', index]])
		];
		for (const [form, path] of forms) {
			const entry = first.get(form.toLowerCase());
			if (entry === undefined) first.set(form.toLowerCase(), id);
			else yield { code: 'term_duplicate', args: { term: form, entry }, path };
		}
		if (section !== undefined) yield* unknownSection(section, sections, [id, 'section']);
	}
}
