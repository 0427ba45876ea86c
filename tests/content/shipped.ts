import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import { readExamples } from '../../src/questionnaire/read-examples.ts';
import { readContent } from '../../src/lib/server/content/read-content.ts';

const root = resolve(import.meta.dirname, '../..');
const reading = readContent(root);
if (!reading.ok) throw new Error(reading.message);

/** Everything that ships, read as the build reads it. */
export const { content } = reading;
export const { sections, together } = content;

/** What stands against it, although it is used. */
export const { warnings } = reading;

/** Each shipped questionnaire, compiled, with its author's personas. */
export const shipped = content.questionnaires.map(({ questionnaire }) => {
	const file = join(root, 'questionnaires', questionnaire.id, 'examples.yaml');
	const source = readFileSync(file, 'utf8');
	const examples = readExamples(source, questionnaire);
	if (!examples.ok) {
		throw new Error(
			examples.problems.map((problem) => formatProblem(problem, file, source)).join('\n')
		);
	}
	return {
		id: questionnaire.id,
		questionnaire,
		program: compile(questionnaire, sections),
		personas: examples.personas
	};
});
