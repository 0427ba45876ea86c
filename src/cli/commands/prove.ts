import { relative } from 'node:path';
import { command } from '../command.ts';
import { failuresTold } from '../content/failures-told.ts';
import { loadQuestionnaire } from '../content/load-questionnaire.ts';
import { namedQuestionnaires } from '../content/named-questionnaires.ts';
import type { Told } from '../content/told.ts';
import { problemsJson } from '../print/problems-json.ts';
import { problemsText } from '../print/problems-text.ts';
import { proofPage } from '../print/proof-page.ts';
import { proofReport, type ProofReport } from '../print/proof-report.ts';
import { proofText } from '../print/proof-text.ts';
import { prove as proveProgram } from '../../prove/prove.ts';
import { complain, say } from '../terminal.ts';

export const prove = command({
	name: 'prove',
	does: 'says what can come out of a questionnaire, over every possible answer sheet',
	takes: '[paths]',
	about: `Looks at every answer sheet that anyone could hand in. Prints how many there are, what each scale reaches, and the
share of each band, profile, flag and rule, each with a sheet for examples.yaml. Shares are of answer sheets,
not of people. Fails when a theorem does.`,
	options: {
		json: { type: 'boolean', says: 'Prints JSON.' },
		html: { type: 'boolean', says: 'Prints one page that needs nothing else.' }
	},
	example: 'prove questionnaires/lonely-or-alone',
	run({ json, html }, paths, terminal) {
		if (json && html) return { misuse: 'Choose one of --json and --html.' };
		const named = namedQuestionnaires(paths, terminal);
		if ('misuse' in named) return named;

		const told: Told[] = [];
		const reports: ProofReport[] = [];
		for (const file of named.files) {
			const loaded = loadQuestionnaire(file, terminal);
			if (!loaded.ok) {
				told.push(...loaded.told);
				continue;
			}
			const began = terminal.now();
			const proof = proveProgram(loaded.program);
			reports.push(proofReport(loaded.program, proof, Math.round(terminal.now() - began)));
			const name = relative(terminal.folder, file);
			told.push(...failuresTold(name, loaded.source, loaded.program, proof));
		}
		if (json) {
			const problems = problemsJson(told);
			say(terminal, JSON.stringify({ questionnaires: reports, problems }, null, 2));
		} else {
			say(terminal, html ? proofPage(reports, told) : reports.map(proofText).join('\n\n\n'));
			if (told.length > 0) complain(terminal, `\n${problemsText(told, terminal)}`);
		}
		return told.length > 0 ? 1 : 0;
	}
});
