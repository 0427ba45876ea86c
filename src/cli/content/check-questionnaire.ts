import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Program } from '../../engine/program.ts';
import type { Proof } from '../../prove/proof.ts';
import { prove } from '../../prove/prove.ts';
import { checkExamples } from '../../questionnaire/check-examples.ts';
import { readOverlay } from '../../questionnaire/overlay/read-overlay.ts';
import type { Terminal } from '../terminal.ts';
import { failuresTold } from './failures-told.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';
import { overlaysBeside } from './overlays-beside.ts';
import { toldIn, type Told } from './told.ts';

export type Checked = { told: Told[]; proof: Proof | null };

/** Everything that is wrong with a questionnaire file, with its examples, and with what follows from its rules. */
export function checkQuestionnaire(file: string, terminal: Terminal): Checked {
	const loaded = loadQuestionnaire(file, terminal);
	if (!loaded.ok) return { told: loaded.told, proof: null };
	const { program, source, told } = loaded;
	const proof = prove(program);
	return {
		told: [
			...told,
			...failuresTold(relative(terminal.folder, file), source, program, proof),
			...examplesTold(join(dirname(file), 'examples.yaml'), program, terminal),
			...overlaysBeside(file).flatMap((overlay) => overlayTold(overlay, source, terminal))
		],
		proof
	};
}

function examplesTold(file: string, program: Program, { folder }: Terminal): Told[] {
	if (!existsSync(file)) return [];
	const source = readFileSync(file, 'utf8');
	return toldIn(relative(folder, file), source, checkExamples(source, program));
}

function overlayTold(
	{ file, language }: { file: string; language: string },
	source: string,
	{ folder }: Terminal
): Told[] {
	const text = readFileSync(file, 'utf8');
	const reading = readOverlay(text, source, language);
	const problems = reading.ok ? reading.warnings : reading.problems;
	return toldIn(relative(folder, file), text, problems);
}
