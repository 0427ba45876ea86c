import { cliniciansWords } from '$core/i18n/clinicians.en.ts';
import type { Choice } from './choice.ts';
import { embedsEntry } from './embeds-entry.ts';

const { ask, choose } = cliniciansWords;

/** What somebody sends to whoever runs this site: the lines for embeds.yaml, and a few around them. */
export function requestMessage(choice: Choice): string {
	const { site, name } = choice;
	return [
		ask.message(site ?? choose.siteDefault),
		embedsEntry(choice),
		'',
		ask.thanks,
		name ?? choose.nameDefault
	].join('\n');
}
