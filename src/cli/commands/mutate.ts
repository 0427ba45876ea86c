import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mutate as mutateProgram, type MutantVerdict } from '../../prove/mutate/mutate.ts';
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

type Found = {
	file: string;
	verdicts: MutantVerdict[];
	questionnaire: Parameters<typeof witnessYaml>[0];
};

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
		return all.some(({ verdicts }) => verdicts.some(({ kind }) => kind === 'survived')) ? 1 : 0;
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
	const verdicts = mutateProgram(program, reading?.personas ?? []);
	return { file: relative(terminal.folder, file), verdicts, questionnaire };
}

function inWords({ file, verdicts, questionnaire }: Found): string {
	const count = (wanted: MutantVerdict['kind']): number =>
		verdicts.filter(({ kind }) => kind === wanted).length;
	const harmless = count('equivalent');
	const noticeable = count('caught') + count('survived');
	return [
		`${file}: the examples notice ${count('caught')} of ${countWords(noticeable, 'mistake')}.`,
		...(harmless > 0
			? [`${countWords(harmless, 'more mistake')} would change nobody's result.`]
			: []),
		...verdicts.flatMap((verdict) => {
			const words = mistakeWords(verdict.mistake);
			if (verdict.kind === 'open') return [`Not known whether anybody would notice: ${words}.`];
			if (verdict.kind !== 'survived') return [];
			return [
				'',
				`Not noticed: ${words}. This sheet comes out otherwise with it:`,
				'',
				witnessYaml(questionnaire, verdict.witness.sheet, `would notice ${words}`)
			];
		})
	].join('\n');
}

function forTools({ file, verdicts, questionnaire }: Found): object {
	return {
		file,
		mistakes: verdicts.map((verdict) =>
			verdict.kind === 'survived'
				? {
						...verdict,
						witness: witnessYaml(
							questionnaire,
							verdict.witness.sheet,
							`would notice ${mistakeWords(verdict.mistake)}`
						)
					}
				: verdict
		)
	};
}
