import type { Path } from '../../problems/problem.ts';
import { hardWordsIn } from '../../reading/hard-words-in.ts';
import type { AuthoredQuestion } from '../shape/question.ts';
import type { Rule } from './rule.ts';

type Text = { words: string; path: Path };

/** Single questions, hints and answers are too short to be measured, so their words are looked at one by one. */
export const hardWord: Rule = function* ({ questionnaire: { kind, language }, authored }) {
	if (kind === 'published') return;
	const sets = [...(authored.answers ?? [])].flatMap(([set, { options }]) =>
		optionTexts(options, ['answers', set, 'options'])
	);
	const questions = [...authored.pages].flatMap(([page, { questions: asked }]) =>
		[...asked].flatMap(([id, question]) =>
			questionTexts(question, ['pages', page, 'questions', id])
		)
	);
	for (const { words, path } of [...sets, ...questions]) {
		for (const { word, plain } of hardWordsIn(words, language)) {
			yield { code: 'word_hard', args: { word, plain }, path };
		}
	}
};

function questionTexts(question: AuthoredQuestion, path: Path): Text[] {
	if (typeof question === 'string') return [{ words: question, path }];
	return [
		{ words: question.text, path: [...path, 'text'] },
		{ words: question.hint ?? '', path: [...path, 'hint'] },
		...(['choose_one', 'choose_many'] as const).flatMap((field) =>
			optionTexts(question[field] ?? new Map(), [...path, field])
		)
	];
}

function optionTexts(options: ReadonlyMap<string, string>, path: Path): Text[] {
	return [...options].map(([id, words]) => ({ words, path: [...path, id] }));
}
