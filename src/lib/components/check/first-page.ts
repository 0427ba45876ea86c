import { checkFirstWords } from '../../../i18n/check-first.en.ts';
import { AGES, type Age } from '../../state/age.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';

/** Something one may open to read. */
type Fold = { title: string; points: string[] };

/** A sentence of the first page; some are true only with, or only without, JavaScript. */
type Sentence = { text: string; holds: 'always' | 'with-script' | 'without-script' };

/**
 * What the first page of a check says. Made on the server and sent as data: its words stand in the page anyway, so
 * they need not stand in the code that the first answer waits for.
 */
export type FirstPageWords = {
	facts: string[];
	begin: string;
	/** On the page before a sensitive check: how to leave it, and what stays behind. */
	safety: {
		title: string;
		sentences: Sentence[];
		choose: string;
		practise: string;
		help: string;
		folds: Fold[];
	} | null;
	age: { title: string; text: string; choices: { age: Age; text: string }[] } | null;
	about: { title: string; sentences: Sentence[] }[];
	sources: Fold | null;
};

export function firstPageWords(
	questionnaire: Questionnaire,
	place: 'page' | 'frame' | 'growing frame' = 'page'
): FirstPageWords {
	const { about, kind, minutes, questions, rights, sensitive, sources } = questionnaire;
	const words = checkFirstWords.first;
	const mayVary = questions.some(({ showWhen }) => showWhen !== null);
	const isForgotten = sensitive || place !== 'page';
	const canSkipAll = questions.every(({ required }) => !required);
	return {
		facts: [
			words.minutes(minutes),
			mayVary ? words.questionsUpTo(questions.length) : words.questions(questions.length),
			...(canSkipAll ? [words.skipping] : [])
		],
		begin: words.begin,
		safety: sensitive ? safetyWords() : null,
		age: sensitive ? ageWords() : null,
		about: [
			{
				title: words.answers,
				sentences: [
					...holding('with-script', isForgotten ? words.memoryOnly : words.kept),
					...holding('with-script', [place === 'growing frame' ? words.grows : null]),
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
		sources: sources.length === 0 ? null : { title: words.sources, points: sources }
	};
}

function safetyWords(): NonNullable<FirstPageWords['safety']> {
	const { title, how, howPlain, choose, practise, help, ...more } = checkFirstWords.safety;
	return {
		title,
		sentences: [...holding('with-script', [how]), ...holding('without-script', [howPlain])],
		choose,
		practise,
		help,
		folds: [
			{ title: more.cannotTitle, points: more.cannot },
			{ title: more.pointsTitle, points: more.points }
		]
	};
}

function holding(holds: Sentence['holds'], texts: (string | null)[]): Sentence[] {
	return texts.flatMap((text) => (text === null ? [] : [{ text, holds }]));
}

function ageWords(): NonNullable<FirstPageWords['age']> {
	const { title, text, choices } = checkFirstWords.age;
	return { title, text, choices: AGES.map((age) => ({ age, text: choices[age] })) };
}
