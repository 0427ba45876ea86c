import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import type { Program } from '../../src/engine/program.ts';
import { placeInHead } from '../../src/guide/place-in-head.ts';
import { readSection } from '../../src/guide/read-section.ts';
import type { SectionHead } from '../../src/model/section.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import { guideReached } from '../../src/prove/guide-reached.ts';
import type { Proof } from '../../src/prove/proof.ts';
import { prove } from '../../src/prove/prove.ts';
import type { Failure } from '../../src/prove/theorem.ts';
import { witnessYaml } from '../../src/prove/witness-yaml.ts';
import { placeFound } from '../../src/questionnaire/place-found.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { sections, sources } from './guide.ts';
import { printed, told } from './read-sample.ts';

/** So that a budget is used up at once. */
const MOST_STATES = 5_000;

/** Sections that only these samples show. */
const restless: SectionHead = {
	...sections[0]!,
	id: 'push-through',
	tags: [],
	contradicts: ['rest-well']
};

/** A questionnaire that reads without a problem, and what its proof finds. */
export type UnprovedSample = { program: Program; proof: Proof; source: string; unreached: string };

export function unprovedSample(folder: string): UnprovedSample {
	const source = readFileSync(join(folder, 'questionnaire.yaml'), 'utf8');
	// Read without the guide: a proof does not trust that the reader looked for the question about fear.
	const reading = readQuestionnaire(source, { folder: 'small' });
	if (!reading.ok) throw new Error(printed(told('questionnaire.yaml', source, reading)));
	const program = compile(reading.questionnaire, [...sections, restless]);
	const proof = prove(program, { mostStates: MOST_STATES });
	return { program, proof, source, unreached: unreachedIn(folder, proof) };
}

/** What a command line would print: each problem, and the sheet that shows it. */
export function printedProof({ program, proof, source, unreached }: UnprovedSample): string {
	const texts = placeFound(source, proof.failures).map(({ problem, found }) =>
		[formatProblem(problem, 'questionnaire.yaml', source), ...shownBy(program, found)].join('\n\n')
	);
	return `${[...texts, ...(unreached === '' ? [] : [unreached])].join('\n\n')}\n`;
}

function shownBy({ questionnaire }: Program, { witness }: Failure): string[] {
	if (witness === null) return [];
	const yaml = witnessYaml(questionnaire, witness.sheet, `shown by ${String(witness.cost)}`);
	const { changed } = witness;
	return changed === null ? [yaml] : [yaml, `${changed.question} -> ${String(changed.answer)}`];
}

function unreachedIn(folder: string, proof: Proof): string {
	const file = 'slow-evenings.md';
	if (!existsSync(join(folder, file))) return '';
	const source = readFileSync(join(folder, file), 'utf8');
	const reading = readSection(source, { file, language: 'en', sources });
	if (!reading.ok) throw new Error(printed(told(file, source, reading)));
	return guideReached([proof], [reading.section])
		.map(({ path, ...finding }) => formatProblem(placeInHead(source, path, finding), file, source))
		.join('\n\n');
}
