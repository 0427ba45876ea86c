import { join, resolve, sep } from 'node:path';
import { checkGuidePages, checkTogether, unreachedPages } from '../content/check-guide-pages.ts';
import { checkQuestionnaire } from '../content/check-questionnaire.ts';
import { mendGuide, mendQuestionnaire } from '../content/mend-files.ts';
import { namedQuestionnaires } from '../content/named-questionnaires.ts';
import type { Told } from '../content/told.ts';
import { command } from '../command.ts';
import { countWords } from '../print/count-words.ts';
import { problemsJson } from '../print/problems-json.ts';
import { problemsSarif } from '../print/problems-sarif.ts';
import { problemsText } from '../print/problems-text.ts';
import { complain, say, styled, type Terminal } from '../terminal.ts';

export const check = command({
	name: 'check',
	does: 'says what is wrong with questionnaires and guide pages, and where',
	takes: '[paths]',
	about: `Reads questionnaires with their examples and proves what their rules promise. Says what is wrong, where, and
what to do. A path is a questionnaire file, its folder, a folder of such folders, or a part of the guide;
without one, all of questionnaires/ and the guide.`,
	options: {
		fix: {
			type: 'boolean',
			says: 'Mends what needs no judgement: misspelt names, missing quotes, tabs.'
		},
		json: { type: 'boolean', says: 'Prints the problems as JSON.' },
		sarif: { type: 'boolean', says: 'Prints the problems as SARIF 2.1.0.' }
	},
	example: 'check questionnaires/lonely-or-alone',
	run({ fix, json, sarif }, paths, terminal) {
		if (json && sarif) return { misuse: 'Choose one of --json and --sarif.' };
		const guide = join(terminal.root, 'guide');
		const full = paths.map((path) => resolve(terminal.folder, path));
		const pages = full.filter((path) => `${path}${sep}`.startsWith(`${guide}${sep}`));
		const others = paths.filter((_, at) => !pages.includes(full[at]!));
		const named =
			paths.length > 0 && others.length === 0
				? { files: [] }
				: namedQuestionnaires(others, terminal);
		if ('misuse' in named) return named;
		const { files } = named;
		const withGuide = paths.length === 0 || pages.length > 0;

		if (fix) {
			const changes = [
				...(withGuide ? mendGuide(terminal) : []),
				...files.flatMap((file) => mendQuestionnaire(file, terminal))
			];
			const tell = json || sarif ? complain : say;
			changes.forEach((change) => tell(terminal, change));
			if (changes.length > 0) tell(terminal, '');
		}
		const checked = files.map((file) => checkQuestionnaire(file, terminal));
		const proofs = checked.flatMap(({ proof }) => proof ?? []);
		const isWhole = paths.length === 0 && proofs.length === checked.length;
		const across = paths.length === 0 ? checkTogether(terminal) : [];
		const onGuide = withGuide ? checkGuidePages(terminal) : [];
		const told = [
			...onGuide.filter(({ file }) => paths.length === 0 || isUnder(file, pages, terminal)),
			...(isWhole && onGuide.length === 0 ? unreachedPages(terminal, proofs) : []),
			...across,
			...checked.flatMap((one) => one.told)
		];
		const errors = count(told, 'error');
		if (json) {
			const counts = { errors, warnings: count(told, 'warning'), notes: count(told, 'note') };
			const problems = problemsJson(told);
			say(terminal, JSON.stringify({ questionnaires: files.length, ...counts, problems }, null, 2));
		} else if (sarif) {
			say(terminal, JSON.stringify(problemsSarif(told), null, 2));
		} else {
			if (told.length > 0) say(terminal, problemsText(told, terminal));
			say(terminal, summary(files.length, told, terminal));
		}
		return errors > 0 ? 1 : 0;
	}
});

function isUnder(file: string, pages: readonly string[], { folder }: Terminal): boolean {
	const full = resolve(folder, file);
	return pages.some((page) => full === page || full.startsWith(`${page}${sep}`));
}

function summary(files: number, told: readonly Told[], terminal: Terminal): string {
	const errors = count(told, 'error');
	const notes = count(told, 'note');
	return [
		countWords(files, 'questionnaire'),
		styled(terminal, errors > 0 ? 'red' : 'green', countWords(errors, 'error')),
		countWords(count(told, 'warning'), 'warning'),
		...(notes > 0 ? [countWords(notes, 'note')] : [])
	].join(', ');
}

function count(told: readonly Told[], severity: Told['problem']['severity']): number {
	return told.filter(({ problem }) => problem.severity === severity).length;
}
