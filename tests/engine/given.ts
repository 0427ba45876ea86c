import { compile } from '../../src/engine/compile.ts';
import type { Program } from '../../src/engine/program.ts';
import { score } from '../../src/engine/score.ts';
import type { Result, ScaleResult } from '../../src/model/result.ts';
import type { SectionHead } from '../../src/model/section.ts';
import type { Answer } from '../../src/model/sheet.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';

const HEAD = `format: 1
id: sample
version: 1
language: en
title: Sample
summary: A sample.
minutes: 1
kind: reflection
about: { purpose: Testing., for: tests, limits: Everything. }
rights: own
skipping: allowed
answers:
  often:
    options: { never: Never, rarely: Rarely, sometimes: Sometimes, often: Often }
    points: [0, 1, 2, 3]
  often-or-na:
    options: { never: Never, rarely: Rarely, sometimes: Sometimes, often: Often }
    points: [0, 1, 2, 3]
    not_applicable: Does not apply to me
`;

/** A questionnaire from the part of its YAML that matters, with answer sets `often` (0 to 3) and `often-or-na`. */
export function given(body: string, sections: readonly SectionHead[] = []): Program {
	const isPublished = /\b(precision|norms):/.test(body);
	const head = isPublished ? HEAD.replace('reflection', 'published\nsources: [A study.]') : HEAD;
	const source = head + body.replace(/^\n/, '');
	const reading = readQuestionnaire(source, {});
	if (!reading.ok) {
		throw new Error(
			reading.problems.map((problem) => formatProblem(problem, 'given', source)).join('\n')
		);
	}
	return compile(reading.questionnaire, sections);
}

/** The four questions `a` to `d` on one page, and whatever else. */
export function fourQuestions(rest: string, set = 'often'): string {
	return `
pages:
  page:
    title: Page
    answers: ${set}
    questions: { a: A?, b: B?, c: C?, d: D? }
${rest.replace(/^\n/, '')}`;
}

/** A scale over `a` to `d` with the given lines, in bands low, some (from 1) and high (from 2). */
export function scaleOf(lines: string): string {
	const own = lines
		.trim()
		.split('\n')
		.map((line) => `    ${line.trim()}`)
		.join('\n');
	return `scales:
  load:
    title: Load
    describes: How much.
    of: [a, b, c, d]
    higher: harder
${own}
    bands:
      low: { from: lowest, title: Low, text: Low. }
      some: { from: 1, title: Some, text: Some. }
      high: { from: 2, title: High, text: High. }
`;
}

/** Scores answers written as an object; every id in these tests is safe as a key. */
export function scored(program: Program, answers: Record<string, Answer>): Result {
	return score(program, new Map(Object.entries(answers)));
}

export function onlyScale(program: Program, answers: Record<string, Answer>): ScaleResult {
	return scored(program, answers).scales[0]!;
}

/** A guide section that differs from others in what the test names. */
export function section(id: string, own: Partial<SectionHead> = {}): SectionHead {
	return {
		id,
		title: id,
		summary: id,
		part: 'basics',
		kind: 'understand',
		tags: [],
		evidence: 'known',
		minutes: 1,
		sources: [],
		reviewBy: '2027-01-01',
		overlaps: [],
		contradicts: [],
		related: [],
		tonight: null,
		steps: [],
		...own
	};
}
