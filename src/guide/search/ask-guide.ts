import { stemmer as stem } from '@orama/stemmers/english';
import MiniSearch from 'minisearch';
import type { DangerKind } from '../../model/danger-kind.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Entry, type GuideIndex, indexOptions } from './guide-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isMeaning, termsWith } from './terms-of.ts';
import { wordsOf } from './words-of.ts';

/** A section that may answer. `terms` are the words of it that the question met. */
export type Answer = {
	section: string;
	title: string;
	summary: string;
	minutes: number;
	terms: string[];
};

/** `dangers` are the kinds of danger that were heard in the question. */
export type AskGuide = (question: string, dangers: readonly DangerKind[]) => Answer[];

/** More than a screen of answers is no answer. */
const MOST = 5;
/** An answer this much weaker than the best one only shares a word with the question. */
const WORTH_SHOWING = 0.2;

/** A phrase that was understood tells more than the words it is made of. */
const MEANING_BOOST = 1.6;

/** Opens the index that the build made. What comes back answers a question with its best sections, best first. */
export function askGuide({ synonyms, danger, index }: GuideIndex): AskGuide {
	const options = indexOptions(synonyms);
	const search = MiniSearch.loadJS<Entry>(index, options);
	const termsOf = termsWith(synonyms);
	const known = Object.values(synonyms)
		.flat()
		.filter((word) => !word.includes(' '));

	// The index mends slips in words the guide writes; this mends them in words that only the synonyms know.
	function mended(question: string): string {
		const words = wordsOf(question).map((word) => {
			const isSlip =
				word.length > 4 && !STOP_WORDS.has(word) && !isKnown(word) && !isIndexed(word);
			return (isSlip ? nearest(word, known) : null) ?? word;
		});
		return words.join(' ');
	}
	function isKnown(word: string): boolean {
		return known.some((one) => stem(one) === stem(word));
	}
	function isIndexed(word: string): boolean {
		return search.search(word, { fuzzy: false, prefix: false }).length > 0;
	}

	function answer(section: string, terms: string[]): Answer {
		const { title, summary, minutes } = search.getStoredFields(section) as Stored;
		return { section, title, summary, minutes, terms };
	}
	const kindsOf = new Map(danger);

	/** Advice for two is unsafe for someone in danger, and what is meant for another danger may wound. */
	function isFit(section: string, dangers: readonly DangerKind[]): boolean {
		const { isJoint } = search.getStoredFields(section) as Stored;
		const kinds = kindsOf.get(section) ?? dangers;
		return !isJoint && kinds.some((kind) => dangers.includes(kind));
	}

	return (question, dangers) => {
		const found = search.search(mended(question), {
			boost: { title: 2.5, asks: 3, summary: 2, body: 1 },
			tokenize: termsOf,
			boostTerm: (term) => (isMeaning(term) ? MEANING_BOOST : 1),
			fuzzy: slipsIn,
			prefix: (term) => !isMeaning(term) && term.length > 4,
			weights: { fuzzy: 0.35, prefix: 0.3 }
		});
		const best = found[0]?.score ?? 0;
		const answers = found
			.filter(({ score }) => score >= best * WORTH_SHOWING)
			.map(({ id, terms }) => answer(id as string, terms));
		if (dangers.length === 0) return answers.slice(0, MOST);

		const first = danger.filter(([section]) => isFit(section, dangers)).map(([section]) => section);
		const rest = answers.filter(({ section }) => isFit(section, dangers) && !first.includes(section));
		return [...first.map((section) => answer(section, [])), ...rest].slice(0, MOST);
	};
}

type Stored = Pick<Entry, 'title' | 'summary' | 'minutes' | 'isJoint'>;

/** How many letters may be wrong in a word: none in a short one, where every letter makes another word. */
function slipsIn(term: string): number | false {
	if (isMeaning(term) || term.length < 4) return false;
	return term.length < 8 ? 1 : 2;
}
