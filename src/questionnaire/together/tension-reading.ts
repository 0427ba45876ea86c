import { hardWordsIn } from '../../reading/hard-words-in.ts';
import { measurePassage } from '../../reading/measure-passage.ts';
import type { TogetherRule } from './together-draft.ts';

/** This file is written in English, as the guide is. */
const LANGUAGE = 'en';

/** What is told about several checks is as plain as what each of them tells. */
export const tensionReading: TogetherRule = function* ({ tensions }) {
	for (const { id, title, text } of tensions) {
		for (const [field, words] of Object.entries({ title, text })) {
			for (const { word, plain } of hardWordsIn(words, LANGUAGE)) {
				yield { code: 'word_hard', args: { word, plain }, path: ['tensions', id, field] };
			}
		}
	}
	const reading = measurePassage(
		tensions.flatMap(({ title, text }) => [title, text]),
		LANGUAGE
	);
	if (reading.kind !== 'measured' || reading.verdict === 'plain') return;
	const { formula, grade, hardest: sentences } = reading;
	const args = { passage: 'tensions' as const, formula, grade, sentences };
	const code = reading.verdict === 'hard' ? 'reading_hard' : 'reading_too_hard';
	yield { code, args, path: ['tensions'], at: 'key' };
};
