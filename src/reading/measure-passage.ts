import { formulaFor } from './formula.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsOf } from './words-of.ts';

/** Grade formulas mean nothing below about a hundred words. */
const FEWEST_WORDS = 100;
/** What is easy to most people, and what loses many. */
const WARNS_ABOVE = 8;
const FAILS_ABOVE = 10;
const MOST_SENTENCES = 3;
/** A formula takes two long words on their own for the hardest sentence of all. */
const FEWEST_WORDS_AT_FAULT = 6;

export type Reading =
	| { kind: 'too_short' }
	/** Nobody knows: this must never pass for easy. */
	| { kind: 'no_formula' }
	| {
			kind: 'measured';
			formula: string;
			/** One decimal place. */
			grade: number;
			verdict: 'plain' | 'hard' | 'too_hard';
			/** The sentences above the grade that is wanted, hardest first. */
			hardest: string[];
	  };

/** How hard a passage is to read: texts that are read in one go, each ending a sentence at its own end. */
export function measurePassage(texts: readonly string[], language: string): Reading {
	const sentences = texts.flatMap(sentencesOf);
	if (sentences.flatMap(wordsOf).length < FEWEST_WORDS) return { kind: 'too_short' };
	const formula = formulaFor(language);
	if (formula === null) return { kind: 'no_formula' };

	const grade = Math.round(formula.grade(sentences) * 10) / 10;
	const atFault = sentences
		.filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS_AT_FAULT)
		.map((sentence) => ({ sentence, grade: formula.grade([sentence]) }))
		.filter((one) => one.grade > WARNS_ABOVE)
		.toSorted((one, other) => other.grade - one.grade);
	return {
		kind: 'measured',
		formula: formula.name,
		grade,
		verdict: grade > FAILS_ABOVE ? 'too_hard' : grade > WARNS_ABOVE ? 'hard' : 'plain',
		hardest: atFault.slice(0, MOST_SENTENCES).map(({ sentence }) => sentence)
	};
}
