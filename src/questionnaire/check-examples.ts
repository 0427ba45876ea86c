import { checkPersona, type PersonaMismatch } from '../engine/check-persona.ts';
import type { Program } from '../engine/program.ts';
import type { Found, Path, Problem } from '../problems/problem.ts';
import { personaWords } from './examples/persona-words.ts';
import { placeFound } from './place-found.ts';
import { readExamples } from './read-examples.ts';

/** Everything that is wrong with the examples beside a questionnaire, what comes out otherwise included. */
export function checkExamples(source: string, program: Program): Problem[] {
	const reading = readExamples(source, program.questionnaire);
	if (!reading.ok) return reading.problems;
	const found = reading.personas.flatMap((persona, index) =>
		checkPersona(program, persona).map((mismatch): Found => {
			const args = { name: persona.name, difference: personaWords(mismatch) };
			return { code: 'example_differs', args, path: [index, ...placeOf(mismatch)] };
		})
	);
	return placeFound(source, found).map(({ problem }) => problem);
}

function placeOf(mismatch: PersonaMismatch): Path {
	if (mismatch.part === 'sheet') return ['answers', mismatch.problem.question];
	return ['expect', mismatch.part === 'scale' ? mismatch.scale : mismatch.part];
}
