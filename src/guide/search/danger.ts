import type { DangerKind } from '../../model/danger-kind.ts';
import { contracted } from './contracted.ts';
import { DANGER_PHRASES } from './danger-phrases.ts';
import { INNOCENT_PHRASES, INNOCENT_WORDS } from './innocent.ts';
import { phraseOf, placesOf, wordsFor } from './phrase.ts';
import { wordsOf } from './words-of.ts';

const phrases = (Object.keys(DANGER_PHRASES) as DangerKind[]).flatMap((kind) =>
	DANGER_PHRASES[kind].map((source) => ({ kind, phrase: phraseOf(source) }))
);
const innocent = INNOCENT_PHRASES.map(phraseOf);

const awaited: ReadonlySet<string> = new Set(
	[...phrases.map(({ phrase }) => phrase), ...innocent].flatMap(wordsFor)
);
/** In a short word a slip makes another word. */
const recognisable = [...awaited].filter((word) => word.length > 4);

/** Gravest first. */
const KINDS: readonly DangerKind[] = ['crisis', 'child', 'partner', 'own'];

/** The kinds of danger that a question speaks of; none for an everyday one. */
export function dangerIn(question: string): DangerKind[] {
	const words = withoutInnocent(contracted(wordsOf(question)).map(withoutSlip));
	const found = phrases.filter(({ phrase }) =>
		words.some((_, start) => placesOf(phrase, words, start) !== null)
	);
	return KINDS.filter((kind) => found.some((one) => one.kind === kind));
}

/** Words of everyday phrases make way for a blank, so that what stands around them does not move together. */
function withoutInnocent(words: readonly string[]): string[] {
	const places = innocent.flatMap((phrase) =>
		words.flatMap((_, start) => placesOf(phrase, words, start) ?? [])
	);
	const passedOver = new Set(places);
	return words.map((word, at) => (passedOver.has(at) ? '' : word));
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
