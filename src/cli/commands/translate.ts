import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Questionnaire } from '../../model/questionnaire.ts';
import { refreshedOverlay, type Refreshed } from '../../questionnaire/overlay/refreshed-overlay.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { command } from '../command.ts';
import { loadQuestionnaire } from '../content/load-questionnaire.ts';
import { namedQuestionnaires } from '../content/named-questionnaires.ts';
import { toldIn } from '../content/told.ts';
import { countWords } from '../print/count-words.ts';
import { problemsText } from '../print/problems-text.ts';
import { complain, say, type Terminal } from '../terminal.ts';

export const translate = command({
	name: 'translate',
	does: 'begins a translation, or brings one up to the questionnaire',
	takes: '<locale> [path]',
	about: `Writes <locale>.yaml beside the questionnaire: its words only, under the same names, to be replaced by
translations. Run it again after the questionnaire changed: translations stay, new texts get a place, what changed is
listed under source_changed, and what is gone is taken out and printed.`,
	options: {},
	example: 'translate de questionnaires/lonely-or-alone',
	run(_, [locale, ...paths], terminal) {
		if (locale === undefined || paths.length > 1) {
			return { misuse: 'Name a language, such as `de`, and a questionnaire if not all are meant.' };
		}
		if (!Questionnaire.shape.language.safeParse(locale).success) {
			return {
				misuse: `\`${locale}\` is no language. Write two small letters, such as de or de-CH.`
			};
		}
		const named = namedQuestionnaires(paths, terminal);
		if ('misuse' in named) return named;
		return named.files.map((file) => translated(file, locale, terminal)).includes(1) ? 1 : 0;
	}
});

function translated(file: string, locale: string, terminal: Terminal): 0 | 1 {
	const loaded = loadQuestionnaire(file, terminal);
	if (!loaded.ok) {
		complain(terminal, problemsText(loaded.told, terminal));
		return 1;
	}
	const overlay = join(dirname(file), `${locale}.yaml`);
	const name = relative(terminal.folder, overlay);
	if (locale === loaded.program.questionnaire.language) {
		complain(terminal, `${relative(terminal.folder, file)} is in \`${locale}\` already.`);
		return 1;
	}
	const before = existsSync(overlay) ? readFileSync(overlay, 'utf8') : null;
	const yaml = before === null ? null : readYaml(before);
	if (yaml?.ok === false) {
		complain(terminal, problemsText(toldIn(name, before!, yaml.problems), terminal));
		return 1;
	}
	const refreshed = refreshedOverlay(loaded.source, before, locale);
	if (refreshed.text !== before) writeFileSync(overlay, refreshed.text);
	say(terminal, inWords(name, before === null, refreshed));
	return 0;
}

function inWords(name: string, isNew: boolean, { open, changed, removed }: Refreshed): string {
	return [
		`${name}: ${isNew ? 'begun' : 'brought up to date'}, ${countWords(open.length, 'text')} to translate.`,
		...changed.map((place) => `  changed in the questionnaire: ${place}`),
		...removed.map((gone) => `  taken out, because it is gone: ${gone.name}: ${gone.text}`)
	].join('\n');
}
