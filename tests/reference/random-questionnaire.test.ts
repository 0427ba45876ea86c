import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Questionnaire } from '../../src/model/questionnaire.ts';
import { SectionHead } from '../../src/model/section.ts';
import type { Answer } from '../../src/model/sheet.ts';
import { type Case, cases } from './random-questionnaire.ts';
import { answersOf, scoreNaively, visibleQuestions } from './score-naively.ts';

describe('random cases', () => {
	test('satisfy the schemas as they are, nothing filled in or cut off', () => {
		fc.assert(
			fc.property(cases, ({ questionnaire, sections }) => {
				expect(Questionnaire.parse(questionnaire)).toEqual(questionnaire);
				expect(sections.map((section) => SectionHead.parse(section))).toEqual(sections);
			}),
			{ numRuns: 500 }
		);
	});

	test('use each name once', () => {
		fc.assert(
			fc.property(cases, ({ questionnaire: { questions, scales } }) => {
				const names = [...questions, ...scales].map((named) => named.id);
				expect(new Set(names).size).toBe(names.length);
			})
		);
	});

	test('answer visible questions only, with answers they have', () => {
		fc.assert(
			fc.property(cases, ({ questionnaire, sheet }) => {
				const visible = visibleQuestions(questionnaire, sheet);
				for (const [id, answer] of sheet) {
					expect(visible).toContain(id);
					if (answer === 'prefer_not_to_say') continue;
					const question = questionnaire.questions.find((question) => question.id === id);
					expect(question && answersOf(question).map(inOrder)).toContainEqual(inOrder(answer));
				}
			})
		);
	});

	test('reach every kind of result', { timeout: 60_000 }, () => {
		const reached = new Set(
			fc.sample(cases, 2_000).flatMap(({ questionnaire, sections, sheet }: Case) => {
				const { scales, profile, flags, shown, hidden } = scoreNaively(
					questionnaire,
					sections,
					sheet
				);
				const kinds = [...scales.values()].flatMap((scale) => {
					if (scale.kind !== 'scored') return [scale.kind];
					const { detail, possible, interval, prorated } = scale;
					return [
						scale.kind,
						detail?.kind ?? 'exact',
						possible ? 'possible' : 'certain',
						interval ? 'interval' : 'no interval',
						prorated ? 'prorated' : 'not prorated'
					];
				});
				return [
					...kinds,
					`profile ${profile.kind}`,
					...(flags.length > 0 ? ['flag'] : []),
					...(shown.size > 0 ? ['shown'] : []),
					...(hidden.size > 0 ? ['hidden'] : [])
				];
			})
		);
		expect([...reached].sort()).toEqual(
			[
				'scored',
				'partial',
				'unscored',
				'exact',
				'irt',
				'circumplex',
				'ipsative',
				'possible',
				'certain',
				'interval',
				'no interval',
				'prorated',
				'not prorated',
				'profile none',
				'profile between',
				'profile profile',
				'flag',
				'shown',
				'hidden'
			].sort()
		);
	});
});

/** The order of ticking means nothing. */
function inOrder(answer: Answer): Answer {
	return typeof answer === 'object' ? [...answer].sort() : answer;
}
