import { writeSettings } from '$core/embed/theme/write-settings.ts';
import { cliniciansWords } from '$core/i18n/clinicians.en.ts';
import type { Choice } from './choice.ts';

const { choose } = cliniciansWords;

/** The lines of embeds.yaml that allow what was chosen, and no more. */
export function embedsEntry({ check, share, settings, site, id, name }: Choice): string {
	const theme = writeSettings(settings);
	return [
		`${id ?? choose.idDefault}:`,
		// In JSON's quotes every name is one line of YAML, whatever is in it.
		`  name: ${JSON.stringify(name ?? choose.nameDefault)}`,
		`  checks: [${check.questionnaire.id}]`,
		'  origins:',
		`    - ${site ?? choose.siteDefault}`,
		`  language: ${check.questionnaire.language}`,
		...(theme === '' ? [] : [`  theme: ${JSON.stringify(theme)}`]),
		`  share: ${share === 'none' ? 'nothing' : share}`
	].join('\n');
}
