import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mutate as mutateProgram, type Mutation } from '../../mutate/mutate.ts';
import { prove } from '../../prove/prove.ts';
import { witnessYaml } from '../../prove/witness-yaml.ts';
import { readExamples } from '../../questionnaire/read-examples.ts';
import { command } from '../command.ts';
import { loadQuestionnaire } from '../content/load-questionnaire.ts';
import { namedQuestionnaires } from '../content/named-questionnaires.ts';
import { toldIn } from '../content/told.ts';
import { countWords } from '../print/count-words.ts';
import { mistakeWords } from '../print/mistake-words.ts';
import { problemsText } from '../print/problems-text.ts';
import { complain, say, type Terminal } from '../terminal.ts';

type Found = { file: string; mutation: Mutation; questionnaire: Parameters<typeof witnessYaml>[0] };

export const mutate = command({
	name: 'mutate',
	does: 'says which small mistakes in a questionnaire its examples would not notice',
	takes: '[paths]',
	about: `Makes every small mistake there is, one at a time: a question turned round, left out or counted twice, a cut moved to
the next value, weights swapped, another missing rule, a flag or a hide left out. Says which of them
examples.yaml does not notice, each with a sheet that would. What changes nobody's result is proved, and left out.`,
	options: { json: { type: 'boolean', says: 'Prints JSON.' } },
	example: 'mutate questionnaires/lonely-or-alone',
	run({ json }, paths, terminal) {
		const named = namedQuestionnaires(paths, terminal);
		if ('misuse' in named) return named;
		const found = named.files.map((file) => mutated(file, terminal));
		if (found.includes(null)) return 1;
		const all = found.filter((one) => one !== null);
		if (json) say(terminal, JSON.stringify(all.map(forTools), null, 2));
		else say(terminal, all.map(inWords).join('\n\n'));
		return all.some(({ mutation }) => mutation.survivors.length > 0) ? 1 : 0;
	}
});

function mutated(file: string, terminal: Terminal): Found | null {
	const loaded = loadQuestionnaire(file, terminal);
	if (!loaded.ok) {
		complain(terminal, problemsText(loaded.told, terminal));
		return null;
	}
	const { program } = loaded;
	const { questionnaire } = program;
	const examples = join(dirname(file), 'examples.yaml');
	const source = existsSync(examples) ? readFileSync(examples, 'utf8') : null;
	const reading = source === null ? null : readExamples(source, questionnaire);
	if (reading?.ok === false) {
		const told = toldIn(relative(terminal.folder, examples), source!, reading.problems);
		complain(terminal, problemsText(told, terminal));
		return null;
	}
	const reached = new Map(
		prove(program).scales.map(({ scale, values }) => [
			scale,
			values && values.map(({ value }) => value)
		])
	);
	const mutation = mutateProgram(program, reading?.personas ?? [], reached);
	return { file: relative(terminal.folder, file), mutation, questionnaire };
}

function inWords({ file, mutation, questionnaire }: Found): string {
	const { mistakes, caught, survivors, harmless, open } = mutation;
	return [
		`${file}: the examples notice ${caught} of ${countWords(mistakes, 'mistake')}.`,
		`${countWords(harmless, 'more mistake')} would change nobody's result.`,
		...open.map((mistake) => `Not known to change a result: ${mistakeWords(mistake)}.`),
		...survivors.flatMap(({ mistake, witness }) => [
			'',
			`Not noticed: ${mistakeWords(mistake)}. This sheet comes out otherwise with it:`,
			'',
			witnessYaml(questionnaire, witness, `would notice ${mistakeWords(mistake)}`)
		])
	].join('\n');
}

function forTools({ file, mutation, questionnaire }: Found): object {
	return {
		file,
		...mutation,
		survivors: mutation.survivors.map(({ mistake, witness }) => ({
			mistake,
			witness: witnessYaml(questionnaire, witness, `would notice ${mistakeWords(mistake)}`)
		}))
	};
}
