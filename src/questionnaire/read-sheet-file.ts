import { checkSheet } from '../engine/check-sheet.ts';
import type { Program } from '../engine/program.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Found, Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { inFileOrder, place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { readSheet } from './examples/sheet.ts';
import { AuthoredSheet } from './shape/example.ts';

export type SheetReading = { ok: true; sheet: Sheet } | { ok: false; problems: Problem[] };

/** Reads a file with one answer sheet, in YAML or JSON, written like an entry of examples.yaml. */
export function readSheetFile(source: string, program: Program): SheetReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredSheet, yaml.file);
	if (!shaped.ok) return shaped;

	const found: Found[] = [];
	const report = (one: Found): void => void found.push(one);
	const example = { name: '', expect: new Map(), ...shaped.authored };
	const sheet = readSheet(example, program.questionnaire, [], report);
	if (found.length === 0) {
		// What a question takes is known already, so only one that is not asked is left.
		for (const problem of checkSheet(program, sheet)) {
			const args = { question: problem.question };
			report({ code: 'answer_not_asked', args, path: ['answers', problem.question], at: 'key' });
		}
	}
	if (found.length === 0) return { ok: true, sheet };
	return { ok: false, problems: inFileOrder(found.map((one) => place(yaml.file, one))) };
}
