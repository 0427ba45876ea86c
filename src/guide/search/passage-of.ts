import type { TermsOf } from './terms-of.ts';

/** A stretch of a passage; the ones that met the question are marked. */
export type Stretch = { text: string; isMatch: boolean };

/** About as much as fits three lines of a phone. */
const LONGEST = 230;

/** The part of a section that meets the question best, in whole sentences; null when only its title or summary does. */
export function passageOf(
	paragraphs: readonly string[],
	terms: readonly string[],
	termsOf: TermsOf
): Stretch[] | null {
	const wanted = new Set(terms);
	const met = (text: string): number =>
		new Set(termsOf(text).filter((term) => wanted.has(term))).size;
	let best = { worth: 0, text: '' };
	for (const paragraph of paragraphs) {
		const sentences = sentencesOf(paragraph);
		for (const start of sentences.keys()) {
			if (met(sentences[start]!) === 0) continue;
			const text = passageFrom(sentences, start);
			const worth = met(text);
			if (worth > best.worth) best = { worth, text };
		}
	}
	return best.worth === 0 ? null : marked(best.text, wanted, termsOf);
}

function sentencesOf(paragraph: string): string[] {
	return paragraph.match(/.+?(?:[.?!]["”’]?(?=\s)|$)/g)?.map((sentence) => sentence.trim()) ?? [];
}

/** As many sentences as fit; one that is too long by itself is cut at a word. */
function passageFrom(sentences: readonly string[], start: number): string {
	let text = sentences[start]!;
	if (text.length > LONGEST) return `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
	for (const next of sentences.slice(start + 1)) {
		if (text.length + 1 + next.length > LONGEST) break;
		text = `${text} ${next}`;
	}
	return text;
}

function marked(text: string, wanted: ReadonlySet<string>, termsOf: TermsOf): Stretch[] {
	const stretches: Stretch[] = [];
	for (const piece of text.split(/([\p{L}\p{N}'’-]+)/u)) {
		if (piece === '') continue;
		const isMatch = termsOf(piece).some((term) => wanted.has(term));
		const last = stretches.at(-1);
		if (last && !last.isMatch && !isMatch) last.text += piece;
		else stretches.push({ text: piece, isMatch });
	}
	return stretches;
}
