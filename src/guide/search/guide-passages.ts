import type { Section } from '../../model/section.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** A frightening fact torn out of its page is no answer to somebody who feels lonely: such a page shows its summary. */
const FRIGHTENING = 'risk-facts';

/** What the sections say, in plain words, by section. */
export type GuidePassages = Record<string, string[]>;

/**
 * All of them are fetched together, whatever is asked: fetching just the ones a question met would tell the server what
 * the question was about.
 */
export function guidePassages({ sections }: { sections: readonly Section[] }): GuidePassages {
	const shown = sections.filter(({ tags }) => !tags.includes(FRIGHTENING));
	return Object.fromEntries(shown.map(({ id, body }) => [id, paragraphsOf(body)]));
}
