import type { Section } from '../../model/section.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** What the sections say, in plain words, by section. */
export type GuidePassages = Record<string, string[]>;

/**
 * All of them are fetched together, whatever is asked: fetching just the ones a question met would tell the server what
 * the question was about.
 */
export function guidePassages({ sections }: { sections: readonly Section[] }): GuidePassages {
	return Object.fromEntries(sections.map(({ id, body }) => [id, paragraphsOf(body)]));
}
