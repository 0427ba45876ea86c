import type { Persona } from '../model/persona.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Found, Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { inFileOrder, locateKey, place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { readExpectation } from './examples/expectation.ts';
import { readSheet } from './examples/sheet.ts';
import { AuthoredExamples } from './shape/example.ts';

export type ExamplesReading =
	{ ok: true; personas: Persona[] } | { ok: false; problems: Problem[] };

/** Reads the examples beside a questionnaire. Whether they come out as expected is for the engine to say. */
export function readExamples(source: string, questionnaire: Questionnaire): ExamplesReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredExamples, yaml.file);
	const authored = shaped.ok ? shaped.authored : shaped.besides;
	const unknown = shaped.ok ? [] : shaped.problems;
	if (authored === null) return { ok: false, problems: unknown };

	const found: Found[] = [];
	const report = (one: Found): void => void found.push(one);
	const first = new Map<string, number>();

	const personas = authored.map((example, index): Persona => {
		const firstIndex = first.get(example.name);
		if (firstIndex === undefined) first.set(example.name, index);
		else {
			const firstLine = locateKey(yaml.file, [firstIndex, 'name']).start.line;
			const args = { name: example.name, firstLine };
			report({ code: 'example_duplicate', args, path: [index, 'name'] });
		}
		return {
			name: example.name,
			sheet: readSheet(example, questionnaire, [index], report),
			expect: readExpectation(example.expect, questionnaire, [index, 'expect'], report)
		};
	});
	const problems = [...unknown, ...found.map((one) => place(yaml.file, one))];
	if (problems.length === 0) return { ok: true, personas };
	return { ok: false, problems: inFileOrder(problems) };
}
