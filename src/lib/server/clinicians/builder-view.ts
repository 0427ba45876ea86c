import { resolve } from '$app/paths';
import { SCHEMES } from '$core/embed/theme/palette.ts';
import { settleTheme } from '$core/embed/theme/settle-theme.ts';
import { writeSettings } from '$core/embed/theme/write-settings.ts';
import { embedFiles, pinnedLoader } from '../embed/embed-files.ts';
import { currentOperator } from '../operator/current-operator.ts';
import { scriptAddress } from '../scripts/page-scripts.ts';
import { SHARES } from './choice.ts';
import { evidence } from './evidence.ts';
import { framable, readChoice } from './read-choice.ts';
import { colourFields, contrastRows, refusals } from './read-verdicts.ts';
import { requestMessage } from './request-message.ts';
import { snippets } from './snippets.ts';

/** All that the page for clinicians shows, for what its address asks. */
export function builderView(asked: URLSearchParams, origin: string) {
	const { choice, problems } = readChoice(asked);
	const { theme, refused } = settleTheme(choice.settings);
	const { contact } = currentOperator();
	const [moving] = embedFiles.loaders;
	const { address, questionnaire } = choice.check;

	return {
		script: scriptAddress('for-clinicians'),
		checks: framable().map((one) => ({
			address: one.address,
			title: one.questionnaire.title,
			summary: one.questionnaire.summary
		})),
		shares: SHARES,
		language: languageName(questionnaire.language),
		chosen: {
			check: address,
			title: questionnaire.title,
			share: choice.share,
			radius: asked.get('radius')?.slice(0, 10) ?? '',
			font: choice.settings.font ?? '',
			density: choice.settings.density ?? '',
			scheme: choice.settings.scheme ?? '',
			site: asked.get('site')?.slice(0, 200) ?? '',
			name: asked.get('name')?.slice(0, 100) ?? '',
			id: asked.get('id')?.slice(0, 64) ?? ''
		},
		colours: colourFields(theme, asked),
		problems,
		refusals: refusals(refused, asked),
		contrast: contrastRows(theme),
		previews: SCHEMES.map((scheme) => {
			// What a device asks for cannot be changed from here, so each preview always shows one of the two.
			const shown = { ...choice.settings, scheme: choice.settings.scheme ?? scheme };
			const frame = resolve('/embed/[check]', { check: address });
			return { scheme, address: `${frame}?theme=${writeSettings(shown)}` };
		}),
		snippets: snippets(choice, `${origin}${resolve('/')}`, moving?.name ?? '', pinnedLoader()),
		message: requestMessage(choice),
		mail: contact !== null && contact.includes('@') ? contact : null,
		evidence: evidence()
	};
}

export type BuilderView = ReturnType<typeof builderView>;

function languageName(language: string): { code: string; name: string } {
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
	return { code: language, name };
}
