import { DANGER_WORDS } from './danger-words.ts';

/** One place of a phrase: the words that fit it, or how many others may stand between its neighbours. */
type Slot = { fits: ReadonlySet<string> } | { gap: number; barred: ReadonlySet<string> };

export type Phrase = readonly Slot[];

/** Reads a phrase of danger-phrases.ts. */
export function phraseOf(source: string): Phrase {
	return source.split(' ').map(slotOf);
}

/** Where the words that a phrase names stand, when it stands in the words from `start` on; null when it does not. */
export function placesOf(
	phrase: Phrase,
	words: readonly string[],
	start: number,
	from = 0
): number[] | null {
	const slot = phrase[from];
	if (slot === undefined) return [];
	if ('fits' in slot) {
		const word = words[start];
		if (word === undefined || !slot.fits.has(word)) return null;
		const rest = placesOf(phrase, words, start + 1, from + 1);
		return rest && [start, ...rest];
	}
	for (let next = start; next <= start + slot.gap; next++) {
		const places = placesOf(phrase, words, next, from + 1);
		if (places) return places;
		if (slot.barred.has(words[next] ?? '')) break;
	}
	return null;
}

/** The words that a phrase waits for. */
export function wordsFor(phrase: Phrase): string[] {
	return phrase.flatMap((slot) => ('fits' in slot ? [...slot.fits] : []));
}

const NONE: ReadonlySet<string> = new Set();

function slotOf(source: string): Slot {
	if (source === '-') return { gap: 1, barred: NONE };
	if (source === '..') return { gap: 3, barred: NONE };
	if (source === '~') return { gap: 3, barred: new Set(meant('{person}')) };
	return { fits: new Set(source.split('|').flatMap(meant)) };
}

function meant(word: string): string[] {
	const [, list] = /^\{(\w+)\}$/.exec(word) ?? [];
	if (list !== undefined) return DANGER_WORDS[list]!.split(/\s+/).flatMap(meant);
	return word.endsWith('+') ? formsOf(word.slice(0, -1)) : [word];
}

/** A verb in all its regular forms. Some of what comes out is no word, and does no harm. */
function formsOf(verb: string): string[] {
	if (/[^aeiou]y$/.test(verb)) {
		const root = verb.slice(0, -1);
		return [verb, `${root}ies`, `${root}ied`, `${verb}ing`];
	}
	const present = /(?:ch|sh|s|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
	const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
	const root = isShort ? `${verb}${verb.at(-1)}` : verb.replace(/e$/, '');
	return [verb, present, `${root}ed`, `${root}ing`];
}
