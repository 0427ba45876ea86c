import { checkFirstWords } from '../../../i18n/check-first.en.ts';
import { AGES, type Age } from '../../state/age.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';

/** A sentence of the first page; some are true only with, or only without, JavaScript. */
type Sentence = { text: string; holds: 'always' | 'with-script' | 'without-script' };

/**
 * What the first page of a check says. Made on the server and sent as data: its words stand in the page anyway, so
 * they need not stand in the code that the first answer waits for.
 */
export type FirstPageWords = {
	facts: string[];
	begin: string;
	safety: (typeof checkFirstWords)['safety'] | null;
	age: { title: string; text: string; choices: { age: Age; text: string }[] } | null;
	about: { title: string; sentences: Sentence[] }[];
	sources: { title: string; works: string[] } | null;
};

export function firstPageWords(questionnaire: Questionnaire): FirstPageWords {
	const { about, kind, minutes, questions, rights, sensitive, sources } = questionnaire;
	const words = checkFirstWords.first;
	const mayVary = questions.some(({ showWhen }) => showWhen !== null);
	const canSkipAll = questions.every(({ required }) => !required);
	const holding = (holds: Sentence['holds'], texts: (string | null)[]): Sentence[] =>
		texts.flatMap((text) => (text === null ? [] : [{ text, holds }]));
	return {
		facts: [
			words.minutes(minutes),
			mayVary ? words.questionsUpTo(questions.length) : words.questions(questions.length),
			...(canSkipAll ? [words.skipping] : [])
		],
		begin: words.begin,
		safety: sensitive ? checkFirstWords.safety : null,
		age: sensitive ? ageWords() : null,
		about: [
			{
				title: words.answers,
				sentences: [
					...holding('with-script', sensitive ? words.memoryOnly : words.kept),
					...holding('without-script', [words.noScript])
				]
			},
			{
				title: words.purpose,
				sentences: holding('always', [about.purpose, words.madeFor(about.for)])
			},
			{
				title: words.limits,
				sentences: holding('always', [
					about.limits,
					kind === 'reflection' ? words.reflection : words.published,
					rights.notice
				])
			}
		],
		sources: sources.length === 0 ? null : { title: words.sources, works: sources }
	};
}

function ageWords(): NonNullable<FirstPageWords['age']> {
	const { title, text, choices } = checkFirstWords.age;
	return { title, text, choices: AGES.map((age) => ({ age, text: choices[age] })) };
}
