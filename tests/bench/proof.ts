import { resolve } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { readContent } from '../../src/lib/server/content/read-content.ts';
import { prove } from '../../src/prove/prove.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { medianOf, type Line } from './measure.ts';
import { sixtyItems } from './sixty-items.ts';

/** The proof of everything that ships, and of a questionnaire as large as they come. */
export function benchProof(): Line[] {
	return [shipped(), large()];
}

function shipped(): Line {
	const reading = readContent(resolve(import.meta.dirname, '../..'));
	if (!reading.ok) throw new Error('The shipped content does not read.');
	const { questionnaires, sections } = reading.content;
	const programs = questionnaires.map(({ questionnaire }) => compile(questionnaire, sections));
	const seconds = medianOf(3, () => programs.map((program) => prove(program))) / 1000;
	return {
		what: `proof of all ${programs.length} shipped questionnaires`,
		measured: `${seconds.toFixed(2)} s`,
		budget: 'at most 5 s',
		isWithin: seconds <= 5
	};
}

function large(): Line {
	const reading = readQuestionnaire(sixtyItems, {});
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
	const program = compile(reading.questionnaire, []);
	const { failures, notProved } = prove(program);
	if (notProved.length > 0 || failures.length > 0) {
		const open = [...failures.map(({ code }) => code), ...notProved.map(({ theorem }) => theorem)];
		throw new Error(`Not everything is proved: ${open.join(', ')}`);
	}
	const seconds = medianOf(3, () => prove(program)) / 1000;
	return {
		what: 'proof of 60 items on 6 scales, with profiles and promises across them',
		measured: `${seconds.toFixed(2)} s`,
		budget: 'at most 2 s',
		isWithin: seconds <= 2
	};
}
