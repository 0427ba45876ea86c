import * as files from 'virtual:guide-search';
import { askGuide, type Answer } from '$core/guide/search/ask-guide.ts';
import type { DangerKind } from '$core/model/danger-kind.ts';
import type { GuideIndex } from '$core/guide/search/guide-index.ts';
import type { GuidePassages } from '$core/guide/search/guide-passages.ts';
import { passageOf, type Stretch } from '$core/guide/search/passage-of.ts';
import { termsWith } from '$core/guide/search/terms-of.ts';

/** A page that may answer, with the words of it that do; null where those are not to be had. */
export type FoundPage = Omit<Answer, 'terms'> & { passage: Stretch[] | null };

export type Search = (question: string, dangers: readonly DangerKind[]) => FoundPage[];

/** Fetches the two files of the search. Which ones never depends on what is asked. */
export async function openSearch(): Promise<Search> {
	const [index, passages] = await Promise.all([
		fetchJson<GuideIndex>(files.index),
		// Without the passages a summary stands in for each.
		fetchJson<GuidePassages>(files.passages).catch((): GuidePassages => ({}))
	]);
	const ask = askGuide(index);
	const termsOf = termsWith(index.synonyms);

	return (question, dangers) =>
		ask(question, dangers).map(({ terms, ...answer }) => ({
			...answer,
			passage: passageOf(passages[answer.section] ?? [], terms, termsOf)
		}));
}

async function fetchJson<Json>(address: string): Promise<Json> {
	const response = await fetch(address);
	if (!response.ok) throw new Error('A file of the search did not arrive.');
	return (await response.json()) as Json;
}
