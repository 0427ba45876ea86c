import type { DangerKind } from '../../model/danger-kind.ts';
import { DANGER_PHRASES, INNOCENT_PHRASES, INNOCENT_WORDS, WORD_LISTS } from './danger-phrases.ts';
import { wordsOf } from './words-of.ts';

/** One place of a phrase: the words that fit it, or how many words may stand between its neighbours. */
type Slot = { fits: ReadonlySet<string> } | { gap: number };

const phrases = (Object.keys(DANGER_PHRASES) as DangerKind[]).flatMap((kind) =>
	DANGER_PHRASES[kind].map((phrase) => ({ kind, slots: slotsOf(phrase) }))
);
const innocent = INNOCENT_PHRASES.map(slotsOf);

const awaited: ReadonlySet<string> = new Set(
	phrases.flatMap(({ slots }) => slots.flatMap((slot) => ('fits' in slot ? [...slot.fits] : [])))
);
/** In a short word a slip makes another word. */
const recognisable = [...awaited].filter((word) => word.length > 4);

/** Gravest first. */
const KINDS: readonly DangerKind[] = ['crisis', 'child', 'partner', 'own'];

/** The kinds of danger that a question speaks of; none for an everyday one. */
export function dangerIn(question: string): DangerKind[] {
	const read = wordsOf(question).map(withoutSlip);
	const words = read.filter((_, start) => !innocent.some((slots) => holds(slots, read, start)));
	const found = phrases.filter(({ slots }) => words.some((_, start) => holds(slots, words, start)));
	return KINDS.filter((kind) => found.some((phrase) => phrase.kind === kind));
}

function slotsOf(phrase: string): Slot[] {
	return phrase.split(' ').map(slotOf);
}

function slotOf(source: string): Slot {
	if (source === '..') return { gap: 3 };
	if (source === '-') return { gap: 1 };
	const fits = source.split('|').flatMap((word) => {
		const [, list] = /^\{(\w+)\}$/.exec(word) ?? [];
		return list === undefined ? [word] : WORD_LISTS[list]!.split(/\s+/);
	});
	return { fits: new Set(fits) };
}

/** Whether a phrase stands in the words, from `start` on. */
function holds(slots: readonly Slot[], words: readonly string[], start: number, from = 0): boolean {
	const slot = slots[from];
	if (slot === undefined) return true;
	if ('gap' in slot) {
		return Array.from({ length: slot.gap + 1 }, (_, skipped) => start + skipped).some((next) =>
			holds(slots, words, next, from + 1)
		);
	}
	const word = words[start];
	return word !== undefined && slot.fits.has(word) && holds(slots, words, start + 1, from + 1);
}

/** A word that is one slip away from an awaited one is read as that one. The first letter is hardly ever the slip. */
function withoutSlip(word: string): string {
	if (word.length < 5 || awaited.has(word) || INNOCENT_WORDS.has(word)) return word;
	return recognisable.find((one) => one[0] === word[0] && isOneSlip(word, one)) ?? word;
}

/** A letter too many, one too few, two swapped; in a long word also one that is wrong. */
function isOneSlip(word: string, meant: string): boolean {
	const longer = word.length > meant.length ? word : meant;
	const shorter = longer === word ? meant : word;
	const same = commonStart(longer, shorter);
	const rest = shorter.slice(same);
	if (longer.length === shorter.length) {
		const swapped = `${longer[same + 1] ?? ''}${longer[same] ?? ''}${longer.slice(same + 2)}`;
		return rest === swapped || (word.length > 6 && rest.slice(1) === longer.slice(same + 1));
	}
	return longer.length === shorter.length + 1 && rest === longer.slice(same + 1);
}

function commonStart(one: string, other: string): number {
	let length = 0;
	while (length < other.length && one[length] === other[length]) length++;
	return length;
}
