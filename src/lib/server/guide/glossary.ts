import { findSection, listTerms } from '$lib/server/content/content';

type Term = {
	id: string;
	term: string;
	meaning: string;
	section: { id: string; title: string } | null;
};

/** The terms under their first letters, each with the title of the page that says more. */
export function glossary(): { letter: string; terms: Term[] }[] {
	const groups = Map.groupBy(
		listTerms().map(({ id, term, meaning, section }): Term => {
			const page = section === null ? null : findSection(section);
			return { id, term, meaning, section: page && { id: page.id, title: page.title } };
		}),
		({ term }) => term.charAt(0).toUpperCase()
	);
	return [...groups].map(([letter, terms]) => ({ letter, terms }));
}
