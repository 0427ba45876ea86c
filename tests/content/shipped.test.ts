import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPersona } from '../../src/engine/check-persona.ts';
import { evaluateScales } from '../../src/engine/evaluate.ts';
import { holds } from '../../src/engine/holds.ts';
import type { Program } from '../../src/engine/program.ts';
import { score } from '../../src/engine/score.ts';
import { sheetFacts } from '../../src/engine/sheet-facts.ts';
import { visibleQuestions } from '../../src/engine/visibility.ts';
import type { Result } from '../../src/model/result.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { readingGrade, wordsOf } from './reading-grade.ts';
import { sheetsOf } from './random-sheet.ts';
import { sections, shipped } from './shipped.ts';

const RUNS = 1_000;
/** A thousand sheets with gaps in a long questionnaire take seconds where other work shares the machine. */
const PATIENCE = 30_000;

describe.each(shipped)('$id', ({ id, program, questionnaire, personas }) => {
	test('has at least eight personas', () => {
		expect(personas.length).toBeGreaterThanOrEqual(8);
	});

	test.each(personas.map((persona) => [persona.name, persona] as const))(
		'gives “%s” what its author expects',
		(_, persona) => {
			expect(checkPersona(program, persona)).toEqual([]);
		}
	);

	test('fires every guidance rule, flag and profile in some persona', () => {
		const results = personas.map(({ sheet }) => score(program, sheet));
		const shown = new Set(
			results.flatMap(({ guidance }) => guidance.map(({ section }) => section))
		);
		const wanted = questionnaire.guidance.flatMap((rule) =>
			rule.kind === 'show' ? rule.section : []
		);
		expect([...new Set(wanted)].filter((one) => !shown.has(one))).toEqual([]);

		const flags = new Set(results.flatMap((result) => result.flags.map(({ flag }) => flag)));
		expect(questionnaire.flags.map((flag) => flag.id).filter((flag) => !flags.has(flag))).toEqual(
			[]
		);

		const profiles = new Set(
			results.map(({ profile }) => (profile.kind === 'profile' ? profile.profile : ''))
		);
		expect(questionnaire.profiles.map((p) => p.id).filter((p) => !profiles.has(p))).toEqual([]);
	});

	test('says nothing about the sheet with nothing on it', () => {
		const { scales, flags, profile, guidance } = score(program, new Map());
		expect(scales.filter(({ kind }) => kind !== 'unscored')).toEqual([]);
		expect(profile.kind).toBe('none');
		expect([flags, guidance]).toEqual([[], []]);
	});

	test('keeps its promises on random sheets', { timeout: PATIENCE }, () => {
		expect(questionnaire.promises.length).toBeGreaterThanOrEqual(3);
		fc.assert(
			fc.property(sheetsOf(program), (sheet) => {
				expect(brokenPromises(program, sheet)).toEqual([]);
			}),
			{ numRuns: RUNS }
		);
	});

	test('quotes an answer beside every reason', { timeout: PATIENCE }, () => {
		fc.assert(
			fc.property(sheetsOf(program), (sheet) => {
				const bare = score(program, sheet).guidance.filter(({ quotes }) => quotes.length === 0);
				expect(bare.map(({ section }) => section)).toEqual([]);
			}),
			{ numRuns: RUNS }
		);
	});

	if (!questionnaire.sensitive) {
		test(
			'has something for everyone, and never more than nine sections',
			{ timeout: PATIENCE },
			() => {
				fc.assert(
					fc.property(sheetsOf(program, { complete: true }), (sheet) => {
						const { guidance } = score(program, sheet);
						expect(guidance.length).toBeGreaterThanOrEqual(1);
						expect(guidance.length).toBeLessThanOrEqual(9);
					}),
					{ numRuns: RUNS }
				);
			}
		);
	}

	// The words of a published instrument, and how many they are, are not ours to change; what we say about them is.
	const isPublished = questionnaire.kind === 'published';

	test('is read at school grade 8 or below', () => {
		const questions = questionnaire.questions
			.map(({ text, hint }) => `${text} ${hint ?? ''}`)
			.join(' ');
		const results = [
			...questionnaire.scales.flatMap(({ describes, bands }) => [
				describes,
				...bands.map((b) => b.text)
			]),
			...questionnaire.profiles.map(({ text }) => text),
			...questionnaire.flags.map(({ text }) => text ?? ''),
			...questionnaire.guidance.map((rule) => (rule.kind === 'show' ? rule.because : ''))
		].join(' ');
		for (const passage of isPublished ? [results] : [questions, results]) {
			expect(wordsOf(passage).length).toBeGreaterThan(100);
			expect(readingGrade(passage)).toBeLessThanOrEqual(8);
		}
	});

	if (!isPublished) {
		test('has 12 to 20 questions of a readable length', () => {
			expect(questionnaire.questions.length).toBeGreaterThanOrEqual(12);
			expect(questionnaire.questions.length, id).toBeLessThanOrEqual(20);
			expect(questionnaire.questions.filter(({ text }) => text.length > 120)).toEqual([]);
		});
	} else {
		test('names its works, its rights and whom its norms come from', () => {
			const { rights, sources, scales } = questionnaire;
			expect(sources.length).toBeGreaterThanOrEqual(1);
			expect(rights.status).not.toBe('own');
			expect([rights.holder, rights.notice, rights.evidence, rights.checkedOn]).not.toContain(null);
			const populations = scales.flatMap(({ norms }) => norms.map((norm) => norm.population));
			expect(populations.filter((one) => /general|people|adults$/i.test(one))).toEqual([]);
		});
	}
});

test('every guide section has 150 to 500 words', () => {
	const counted = sections.map(
		({ id, body }) => [id, wordsOf(JSON.stringify(textsOf(body))).length] as const
	);
	expect(counted.filter(([, words]) => words < 150 || words > 500)).toEqual([]);
});

test('every guide section is read at school grade 8 or below', () => {
	const graded = sections.map(
		({ id, body }) => [id, readingGrade(textsOf(body).join(' '))] as const
	);
	expect(graded.filter(([, grade]) => grade > 8)).toEqual([]);
});

/** Every text of a body, in order. */
function textsOf(body: unknown): string[] {
	if (Array.isArray(body)) return body.flatMap(textsOf);
	if (typeof body !== 'object' || body === null) return [];
	return Object.entries(body).flatMap(([key, value]) =>
		key === 'text' && typeof value === 'string' ? [value] : textsOf(value)
	);
}

test('every guide section can be reached from some shipped check', () => {
	const shown = new Set(
		shipped.flatMap(({ questionnaire }) =>
			questionnaire.guidance.flatMap((rule) => (rule.kind === 'show' ? rule.section : []))
		)
	);
	const related = new Set(
		sections.filter(({ id }) => shown.has(id)).flatMap((section) => section.related)
	);
	expect(
		sections.map(({ id }) => id).filter((section) => !shown.has(section) && !related.has(section))
	).toEqual([]);
});

function brokenPromises(program: Program, sheet: Sheet): number[] {
	const { promises, questions } = program.questionnaire;
	const result = score(program, sheet);
	const facts = factsOf(program, sheet, result);
	return promises.flatMap(({ when, demand, outcome }, index) => {
		if (!holds(when, facts)) return [];
		const isSo =
			outcome.kind === 'show'
				? result.guidance.some(({ section }) => section === outcome.section)
				: holds(outcome.condition, facts);
		return isSo === (demand === 'always') ? [] : [index];
	});

	function factsOf(of: Program, given: Sheet, { flags, profile }: Result) {
		const visible = new Set(visibleQuestions(questions, given).map((question) => question.id));
		const found = sheetFacts(given, visible, evaluateScales(of, given, visible));
		flags.forEach(({ flag }) => found.addFlag(flag));
		if (profile.kind === 'profile') found.setProfile(profile.profile);
		return found;
	}
}
