import { base, resolve } from '$app/paths';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { plainPage } from '../http/plain-page.ts';

/** What stands in a frame for every check that cannot be framed: the same for one that is not there, so that nothing is told. */
export function refusedPage(): string {
	const { title, text, link } = refusedWords.notFramed;
	return plainPage(
		{ words: { heading: title, text }, link: { label: link, href: resolve('/') }, isFramed: true },
		base
	);
}
