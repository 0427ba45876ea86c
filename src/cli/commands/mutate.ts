import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { personaEntry } from '../../author/persona-entry.ts';
import type { Program } from '../../engine/program.ts';
import { isGuarded } from '../../prove/mutate/is-guarded.ts';
import { mutate as mutateProgram, type MutantVerdict } from '../../prove/mutate/mutate.ts';
import { readExamples } from '../../questionnaire/read-examples.ts';
import { command } from '../command.ts';
import { loadQuestionnaire } from '../content/load-questionnaire.ts';
import { namedQuestionnaires } from '../content/named-questionnaires.ts';
import { toldIn } from '../content/told.ts';
import { countWords } from '../print/count-words.ts';
import { mistakeWords } from '../print/mistake-words.ts';
import { problemsText } from '../print/problems-text.ts';
import { complain, say, type Terminal } from '../terminal.ts';

type Found = { file: string; verdicts: MutantVerdict[]; program: Program };

export const mutate = command({
	name: 'mutate',
	does: 'says which small mistakes in a questionnaire its examples would not notice',
	takes: '[paths]',
	about: `Makes every small mistake there is, one at a time: a question turned round, left out or counted twice, a cut moved to
the next value, weights swapped, another missing rule, a flag or a hide left out. Says which of them
examples.yaml does not notice, each with an entry for it that would. What changes nobody's result is proved, and left
out. Ends with 1 where one of them moves a flag, a hide or a promise, or fewer than 95 of 100 are noticed.`,
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
		return all.every(({ verdicts }) => isGuarded(verdicts)) ? 0 : 1;
	}
});

function mutated(file: string, terminal: Terminal): Found | null {
	const loaded = loadQuestionnaire(file, terminal);
	if (!loaded.ok) {
		complain(terminal, problemsText(loaded.told, terminal));
		return null;
	}
	const { program } = loaded;
	const examples = join(dirname(file), 'examples.yaml');
	const source = existsSync(examples) ? readFileSync(examples, 'utf8') : null;
	const reading = source === null ? null : readExamples(source, program.questionnaire);
	if (reading?.ok === false) {
		const told = toldIn(relative(terminal.folder, examples), source!, reading.problems);
		complain(terminal, problemsText(told, terminal));
		return null;
	}
	const verdicts = mutateProgram(program, reading?.personas ?? []);
	return { file: relative(terminal.folder, file), verdicts, program };
}

function inWords({ file, verdicts, program }: Found): string {
	const count = (wanted: MutantVerdict['kind']): number =>
		verdicts.filter(({ kind }) => kind === wanted).length;
	const harmless = count('equivalent');
	const noticeable = verdicts.length - harmless;
	return [
		`${file}: the examples notice ${count('caught')} of ${countWords(noticeable, 'mistake')}.`,
		...(harmless > 0
			? [`${countWords(harmless, 'more mistake')} would change nobody's result.`]
			: []),
		...verdicts.flatMap((verdict) => {
			if (verdict.kind === 'caught' || verdict.kind === 'equivalent') return [];
			const words = mistakeWords(verdict.mistake);
			const matters = verdict.changesSafety ? ' It moves a flag, a hide or a promise.' : '';
			if (verdict.kind === 'open') {
				return ['', `Not known whether anybody would notice: ${words}.${matters}`];
			}
			return [
				'',
				`Not noticed: ${words}.${matters} This entry would notice:`,
				'',
				entryOf(program, verdict)
			];
		})
	].join('\n');
}

function forTools({ file, verdicts, program }: Found): object {
	return {
		file,
		mistakes: verdicts.map((verdict) =>
			verdict.kind === 'survived' ? { ...verdict, witness: entryOf(program, verdict) } : verdict
		)
	};
}

function entryOf(
	program: Program,
	{ mistake, witness }: Extract<MutantVerdict, { kind: 'survived' }>
): string {
	return personaEntry(program, `would notice ${mistakeWords(mistake)}`, witness.sheet).trimEnd();
}
