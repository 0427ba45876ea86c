import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPersona } from '../../src/engine/check-persona.ts';
import { factsOfTaken } from '../../src/engine/facts-of-taken.ts';
import { holds } from '../../src/engine/holds.ts';
import type { Program } from '../../src/engine/program.ts';
import { score } from '../../src/engine/score.ts';
import { wordsIn } from '../../src/guide/plain-text.ts';
import { formatProblems } from '../../src/lib/server/content/content-file.ts';
import type { GuidanceRule } from '../../src/model/outcome.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { measurePassage } from '../../src/reading/measure-passage.ts';
import { sheetsOf } from './random-sheet.ts';
import { sections, shipped, warnings } from './shipped.ts';

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

	test('fires every guidance rule in some persona, hides included', () => {
		const fired = new Set(personas.flatMap(({ sheet }) => firedRules(program, sheet)));
		const silent = questionnaire.guidance.filter((rule) => !fired.has(rule));
		expect(silent.map((rule) => `${rule.kind} ${rule.id}`)).toEqual([]);
	});

	test('raises every flag and comes to every profile in some persona', () => {
		const results = personas.map(({ sheet }) => score(program, sheet));
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

test('nothing that ships has a warning, its school grade and its hard words included', () => {
	expect(formatProblems(warnings)).toBe('');
});

// Below a hundred words there is no verdict, which must not pass for a good one.
test.each(shipped.filter(({ questionnaire }) => questionnaire.kind === 'reflection'))(
	'the questions and the results of $id are long enough to be measured',
	({ questionnaire: { questions, scales, profiles, flags, language } }) => {
		const asked = questions.flatMap(({ text, hint }) => [text, hint ?? '']);
		const told = [
			...scales.flatMap(({ describes, bands }) => [describes, ...bands.map(({ text }) => text)]),
			...profiles.map(({ text }) => text),
			...flags.map(({ text }) => text ?? '')
		];
		for (const texts of [asked, told]) {
			expect(measurePassage(texts, language)).toMatchObject({ kind: 'measured', verdict: 'plain' });
		}
	}
);

test('every guide section has 150 to 500 words', () => {
	const counted = sections.map(({ id, body }) => [id, wordsIn(body)] as const);
	expect(counted.filter(([, words]) => words < 150 || words > 500)).toEqual([]);
});

test('every guide section is shown to at least one persona of at least one check', () => {
	const shown = new Set(
		shipped.flatMap(({ program, personas }) =>
			personas.flatMap(({ sheet }) => score(program, sheet).guidance.map(({ section }) => section))
		)
	);
	expect(sections.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

/** The rules that do something on this sheet: a show whose section is shown, a hide that keeps something out. */
function firedRules(program: Program, sheet: Sheet): GuidanceRule[] {
	const result = score(program, sheet);
	const facts = factsOfTaken({ program, sheet, result });
	const shown = new Set(result.guidance.map(({ section }) => section));
	return program.questionnaire.guidance.filter((rule) => {
		if (!holds(rule.when, facts)) return false;
		return rule.kind === 'show'
			? shown.has(rule.section)
			: rule.unless === null || !holds(rule.unless, facts);
	});
}

function brokenPromises(program: Program, sheet: Sheet): number[] {
	const { promises } = program.questionnaire;
	const result = score(program, sheet);
	const facts = factsOfTaken({ program, sheet, result });
	return promises.flatMap(({ when, demand, outcome }, index) => {
		if (!holds(when, facts)) return [];
		const isSo =
			outcome.kind === 'show'
				? result.guidance.some(({ section }) => section === outcome.section)
				: holds(outcome.condition, facts);
		return isSo === (demand === 'always') ? [] : [index];
	});
}
