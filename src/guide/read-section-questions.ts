import * as z from 'zod';
import { DangerKind } from '../model/danger-kind.ts';
import type { SectionQuestions } from '../model/section-questions.ts';
import { Words } from '../model/words.ts';
import type { Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { fields, listOf, reference } from '../shape/leaf.ts';
import { place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { type KnownSections, unknownSection } from './unknown-section.ts';

export type SectionQuestionsReading =
	{ ok: true; questions: SectionQuestions[] } | { ok: false; problems: Problem[] };

const AuthoredQuestions = z.map(
	reference,
	fields({ frequent: Words.optional(), asks: listOf(Words), danger: listOf(DangerKind).optional() })
);

/** Reads guide/<language>/questions.yaml: what people ask, by the section that answers. */
export function readSectionQuestions(
	source: string,
	sections: KnownSections
): SectionQuestionsReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredQuestions, yaml.file);
	if (!shaped.ok) return shaped;

	const found = [...shaped.authored.keys()].flatMap((section) => [
		...unknownSection(section, sections, [section], 'key')
	]);
	if (found.length > 0) return { ok: false, problems: found.map((one) => place(yaml.file, one)) };
	const questions = [...shaped.authored].map(([section, { frequent, asks, danger }]) => ({
		section,
		frequent: frequent ?? null,
		asks,
		danger: danger ?? []
	}));
	return { ok: true, questions };
}
