import { writeSettings } from '$core/embed/theme/write-settings.ts';
import { cliniciansWords } from '$core/i18n/clinicians.en.ts';
import { escapedHtml } from '../http/escaped-html.ts';
import { frameTag } from '../embed/frame-tag.ts';
import type { Choice } from './choice.ts';

const { choose } = cliniciansWords;

type Loader = { name: string; integrity: string };

/** Everything that can be copied, for one choice. `site`: where the checks are, with a slash at its end. */
export function snippets(choice: Choice, site: string, moving: string, pinned: Loader) {
	const { check, share, settings } = choice;
	const id = choice.id ?? choose.idDefault;
	const theme = writeSettings(settings);
	const asked = Object.entries({ embed: id, lang: check.questionnaire.language, theme });
	const attributes = { ...Object.fromEntries(asked), share: share === 'none' ? '' : share };

	const element = `<rapport-check check="${check.address}"${Object.entries(attributes)
		.map(([name, value]) => (value === '' ? '' : ` ${name}="${value}"`))
		.join('')}></rapport-check>`;
	const search = asked.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]));
	const frame = `${site}embed/${check.address}?${search.join('&')}`;
	const page = `${site}checks/${check.address}`;
	const loader = (name: string): string => `${site}embed/${name}.js`;

	return {
		script: `<script type="module" src="${loader(moving)}"></script>\n${element}`,
		pinned: `<script type="module" src="${loader(pinned.name)}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>\n${element}`,
		frame: frameTag({
			address: frame,
			title: check.questionnaire.title,
			width: '100%',
			height: 900
		}),
		oembed: page,
		oembedAnswer: `${site}oembed?url=${encodeURIComponent(page)}&format=json`,
		shortcode: `[rapport_check check="${check.address}"]`,
		neverFramed: `<a href="${site}">${escapedHtml(cliniciansWords.never.link)}</a>`
	};
}
