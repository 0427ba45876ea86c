import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Found, Passage, Path } from '../../problems/problem.ts';
import { measurePassage } from '../../reading/measure-passage.ts';
import type { Rule } from './rule.ts';

type Part = { passage: Passage; texts: string[]; path: Path };

/** What people read in one go is understood by most. A published instrument keeps the words it was published with. */
export const readingLevel: Rule = function* ({ questionnaire, authored }) {
	if (questionnaire.kind === 'published') return;
	const { language } = questionnaire;
	const pages = [...pagesOf(questionnaire)];
	const results = resultsOf(questionnaire, Object.keys(authored));
	const parts = [...pages, allOf(pages), ...(results ? [results] : [])];
	const readings = parts.map((part) => ({ part, reading: measurePassage(part.texts, language) }));

	if (readings.some(({ reading }) => reading.kind === 'no_formula')) {
		yield { code: 'reading_unmeasured', args: { language }, path: ['language'] };
	}
	let isPageHard = false;
	for (const { part, reading } of readings) {
		if (reading.kind !== 'measured' || reading.verdict === 'plain') continue;
		// What is told of a page need not be told of all pages again.
		if (part.passage === 'questions' && isPageHard) continue;
		isPageHard ||= part.passage === 'page';
		const { formula, grade, hardest: sentences } = reading;
		const args = { passage: part.passage, formula, grade, sentences };
		const code = reading.verdict === 'hard' ? 'reading_hard' : 'reading_too_hard';
		yield { code, args, path: part.path, at: 'key' } satisfies Found;
	}
};

/** Answers to choose from are left out: as sentences of one word they would make every page look easy. */
function* pagesOf({ pages, questions }: Questionnaire): Generator<Part> {
	for (const { id, intro } of pages) {
		const asked = questions.filter(({ page }) => page === id);
		const texts = asked.flatMap(({ text, hint }) => [text, hint ?? '']);
		yield { passage: 'page', texts: [intro ?? '', ...texts], path: ['pages', id] };
	}
}

function allOf(pages: readonly Part[]): Part {
	return { passage: 'questions', texts: pages.flatMap(({ texts }) => texts), path: ['pages'] };
}

/** Everything a result can be told in; told at the first of the fields that hold it. */
function resultsOf(
	{ scales, profiles, flags, guidance }: Questionnaire,
	fields: readonly string[]
): Part | null {
	const place = ['scales', 'profiles', 'flags', 'guidance'].find((field) => fields.includes(field));
	if (place === undefined) return null;
	const texts = [
		...scales.flatMap(({ describes, bands }) => [describes, ...bands.map(({ text }) => text)]),
		...profiles.map(({ text }) => text),
		...flags.map(({ text }) => text),
		...guidance.map((rule) => (rule.kind === 'show' ? rule.because : null))
	];
	return { passage: 'results', texts: texts.map((text) => text ?? ''), path: [place] };
}
