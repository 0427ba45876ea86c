import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combine, type Combined } from '../../src/engine/combine.ts';
import { crossHides } from '../../src/engine/cross-hides.ts';
import { isHidden } from '../../src/engine/is-hidden.ts';
import { score } from '../../src/engine/score.ts';
import type { Taken } from '../../src/engine/taken.ts';
import { reportEn } from '../../src/i18n/report.en.ts';
import type { HideTarget } from '../../src/model/outcome.ts';
import { JOINT_TAGS } from '../../src/model/parts.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { makePicture } from '../../src/report/make-picture.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { sheetsOf } from './random-sheet.ts';
import { sections, shipped, together } from './shipped.ts';

const ordinary = shipped.filter(({ questionnaire }) => !questionnaire.sensitive);
const sensitive = shipped.find(({ questionnaire }) => questionnaire.sensitive)!;
const RUNS = { numRuns: 60 };

const takenOf = ({ program }: (typeof shipped)[number], sheet: Sheet): Taken => ({
	program,
	sheet,
	result: score(program, sheet)
});

/** At least two ordinary checks, each answered anyhow, in any order. */
const visits: fc.Arbitrary<Taken[]> = fc
	.shuffledSubarray(ordinary, { minLength: 2 })
	.chain((checks) =>
		fc.tuple(
			...checks.map((check) => sheetsOf(check.program).map((sheet) => takenOf(check, sheet)))
		)
	);
const flagged = sheetsOf(sensitive.program)
	.map((sheet) => takenOf(sensitive, sheet))
	.filter(({ result }) => result.flags.some(({ level }) => level !== 'note'));

const combined = (taken: Taken[], hidden: HideTarget[] = []): Combined =>
	combine(taken, together.tensions, hidden, sections);
const listed = ({ startHere, more }: Combined): string[] =>
	[...startHere, ...more].map(({ head }) => head.id);

describe('what several checks say together', () => {
	test('is one list of at most nine sections without repeats', () => {
		fc.assert(
			fc.property(visits, (taken) => {
				const ids = listed(combined(taken));
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.length).toBeLessThanOrEqual(9);
				expect(ids.length).toBeGreaterThanOrEqual(
					Math.min(1, ...taken.map(({ result }) => result.guidance.length))
				);
			}),
			RUNS
		);
	});

	test('begins with at most three that do not overlap, and lists none beside its contradiction', () => {
		fc.assert(
			fc.property(visits, (taken) => {
				const { startHere, more } = combined(taken);
				expect(startHere.length).toBeLessThanOrEqual(3);
				for (const one of startHere) {
					const others = startHere.filter((other) => other !== one);
					expect(others.filter(({ head }) => one.head.overlaps.includes(head.id))).toEqual([]);
				}
				const against = [...startHere, ...more].flatMap(({ head }) => head.contradicts);
				expect([...startHere, ...more].filter(({ head }) => against.includes(head.id))).toEqual([]);
			}),
			RUNS
		);
	});

	test('shows nothing that any of the checks hides, for reasons it never tells included', () => {
		fc.assert(
			fc.property(visits, (taken) => {
				const ids = listed(combined(taken));
				const told = taken.flatMap(({ result }) => result.hidden);
				expect(ids.filter((id) => told.includes(id))).toEqual([]);
				const asked = taken.filter(({ program }) => program.questions.has('safe-to-disagree'));
				const isAfraid = asked.some(({ sheet }) =>
					[undefined, 'never', 'rarely'].includes(sheet.get('safe-to-disagree') as string)
				);
				const joint = ids.filter((id) => JOINT_TAGS.some((tag) => headOf(id).tags.includes(tag)));
				if (isAfraid) expect(joint).toEqual([]);
			}),
			RUNS
		);
	});
});

describe('a sensitive check', () => {
	test('only ever takes sections away', () => {
		fc.assert(
			fc.property(visits, flagged, (taken, secret) => {
				const hidden = crossHides(secret, together.hides);
				const without = combined(taken);
				const beside = combined(taken, hidden);
				expect(beside.tensions).toEqual(without.tensions);
				expect(listed(beside).filter((id) => isHidden(headOf(id), hidden))).toEqual([]);
				const left = listed(without).filter((id) => !isHidden(headOf(id), hidden));
				expect(left.filter((id) => !listed(beside).includes(id))).toEqual([]);
			}),
			RUNS
		);
	});

	test('takes joint advice out of every other check for each of its signs of danger', () => {
		fc.assert(
			fc.property(flagged, (secret) => {
				const hidden = crossHides(secret, together.hides);
				const tags = hidden.flatMap((target) => (target.by === 'tag' ? target.tag : []));
				expect(JOINT_TAGS.filter((tag) => !tags.includes(tag))).toEqual([]);
			}),
			RUNS
		);
	});

	test('leaves every result as it was, and the drawing says nothing of it', () => {
		fc.assert(
			fc.property(visits, flagged, ([taken], secret) => {
				const { program, sheet, result } = taken!;
				const hidden = crossHides(secret, together.hides);
				const before = JSON.stringify(result);
				const plain = makeReport(program, result, reportEn, sheet);
				const drawn = makeReport(program, result, reportEn, sheet, hidden);
				expect(JSON.stringify(result)).toBe(before);
				// What is left out, and the links that are pruned with it, are all that changes.
				const { startHere, more, keep, tonight, hidden: pruned } = drawn;
				expect({ ...plain, startHere, more, keep, tonight, hidden: pruned }).toEqual(drawn);
				expect(pruned).toEqual(expect.arrayContaining(plain.hidden));
				const shown = [...startHere, ...more, ...(keep ? [keep] : [])];
				expect(shown.filter(({ head }) => isHidden(head, hidden))).toEqual([]);
			}),
			RUNS
		);
	});

	test('is nowhere in the picture: not its name, nor a word of it', () => {
		const { id, title, summary, questions, flags, pages } = sensitive.questionnaire;
		const words = [
			...[id, title, summary, ...pages.map((page) => page.title)],
			...questions.map(({ text }) => text),
			...flags.flatMap((flag) => [flag.title ?? '', flag.text ?? ''])
		].filter((text) => text !== '');
		fc.assert(
			fc.property(visits, flagged, (taken, secret) => {
				const hidden = crossHides(secret, together.hides);
				const said = JSON.stringify(makePicture(taken, combined(taken, hidden), reportEn));
				expect(words.filter((text) => said.includes(JSON.stringify(text).slice(1, -1)))).toEqual(
					[]
				);
			}),
			RUNS
		);
	});
});

describe('what one check keeps out of the others', () => {
	test.each([
		['limits-and-leaning', 'everything is hard, and a no brings fear', [...JOINT_TAGS, 'leaning']],
		['support-and-changes', 'left a harsh place, and has friends there', JOINT_TAGS],
		['support-and-changes', 'lost the work and the faces that came with it', ['risk-facts']],
		[
			'support-and-changes',
			'has plenty of people, but nobody for tonight, and mood is low',
			['risk-facts']
		],
		['trust-and-closeness', 'the alarm is loud and nobody feels safe', ['risk-facts']],
		['limits-and-leaning', 'everything holds', []],
		['support-and-changes', 'is well held, and life is calm', []],
		['trust-and-closeness', 'the most trusting sheet there is', []]
	])('in %s, for “%s”, is %j', (id, name, tags) => {
		const check = ordinary.find((one) => one.id === id)!;
		const { sheet } = check.personas.find((persona) => persona.name === name)!;
		const hidden = crossHides(takenOf(check, sheet), together.hides);
		const found = hidden.flatMap((target) => (target.by === 'tag' ? target.tag : []));
		expect(found.toSorted()).toEqual(tags.toSorted());
	});
});

describe('tensions', () => {
	const holding = (answers: Record<string, string>, more: Record<string, string>): string[] => {
		const given = [answers, more].map((of, index) =>
			takenOf(
				ordinary.find(({ id }) => id === ['lonely-or-alone', 'social-overload'][index])!,
				new Map(Object.entries(of))
			)
		);
		return combined(given).tensions.map(({ id }) => id);
	};
	const lonely = { gap: 'very', far: 'very', waiting: 'very', 'good-news': 'mostly' };
	const overloaded = {
		drained: 'often',
		'leaned-on': 'often',
		'gives-back': 'never',
		glad: 'never'
	};

	test('say that somebody is lonely and overloaded at once', () => {
		expect(holding(lonely, overloaded)).toContain('lonely-and-overloaded');
	});

	test('hold of nothing that was left open', () => {
		expect(holding({}, overloaded)).toEqual([]);
		expect(holding(lonely, {})).toEqual([]);
	});

	test('hold of nothing that was not taken', () => {
		fc.assert(
			fc.property(visits, ([taken]) => {
				expect(combined([taken!]).tensions).toEqual([]);
			}),
			RUNS
		);
	});

	test('are at least six between the two flagship checks', () => {
		const flagships = /^(lonely-or-alone|social-overload)\//;
		const between = together.tensions.filter(({ when }) => {
			const names = JSON.stringify(when).match(/[\w-]+\/[\w-]+/g) ?? [];
			return names.every((name) => flagships.test(name));
		});
		expect(between.length).toBeGreaterThanOrEqual(6);
	});

	test.each(together.tensions.map((tension) => [tension.id, tension] as const))(
		'%s can be told to two people somebody imagined',
		(_, tension) => {
			const names = JSON.stringify(tension.when).match(/[\w-]+(?=\/)/g) ?? [];
			const [one, other, ...more] = [...new Set(names)].map((name) => {
				const check = ordinary.find(({ id }) => id === name)!;
				return check.personas.map(({ sheet }) => takenOf(check, sheet));
			});
			expect(more).toEqual([]);
			const isTold = one!.some((first) =>
				other!.some(
					(second) => combine([first, second], [tension], [], sections).tensions.length > 0
				)
			);
			expect(isTold).toBe(true);
		}
	);
});

function headOf(id: string) {
	return sections.find((section) => section.id === id)!;
}
