import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPersona } from '../../engine/check-persona.ts';
import { checkSheet } from '../../engine/check-sheet.ts';
import { compile } from '../../engine/compile.ts';
import { reduce } from '../../engine/exact.ts';
import type { Program } from '../../engine/program.ts';
import { isGuarded } from './is-guarded.ts';
import { mutate, type MutantVerdict } from './mutate.ts';
import { mutantsOf } from './mutants.ts';
import { differenceBetween } from './difference.ts';
import { askingOf } from '../reach/asking.ts';
import { readGuide } from '../../lib/server/content/read-guide.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { authoredRules } from '../theorems/authored-rules.ts';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire.ts';
import { shipped } from '../../../tests/content/shipped.ts';
import { scored } from '../../../tests/prove/brute-force.ts';
import { everySheet, type CountedSheet } from '../../../tests/prove/every-sheet.ts';
import { programs } from '../../../tests/prove/random-program.ts';

const MOST_STATES = 200_000;

const small = smallProgram();

function smallProgram(): Program {
	const root = resolve(import.meta.dirname, '../../../tests/cli/content');
	const { sections } = readGuide(root);
	const file = join(root, 'questionnaires/evenings/questionnaire.yaml');
	const reading = readQuestionnaire(readFileSync(file, 'utf8'), { sections });
	if (!reading.ok) throw new Error('The small questionnaire does not read.');
	return compile(reading.questionnaire, sections);
}

describe('a mutant', () => {
	test('is equivalent where trying every sheet shows no difference', { timeout: 120_000 }, () => {
		const found = { equivalent: 0, different: 0 };
		fc.assert(
			fc.property(programs, (program) => {
				const sheets = program && everySheet(program, 300);
				if (!program || !sheets) return;
				const before = sheets.map((one) => textOf(program, one));
				for (const { mistake, questionnaire } of mutantsOf(
					program,
					askingOf(program, MOST_STATES)
				)) {
					const mutant = compile(questionnaire, [...program.sections.values()]);
					const costs = sheets.flatMap((one, index) =>
						textOf(mutant, one) === before[index] ? [] : one.cost
					);
					const witness = differenceBetween(program, mutant, MOST_STATES);
					const least = costs.length === 0 ? null : Math.min(...costs);
					expect([mistake, witness?.cost ?? null]).toEqual([mistake, least]);
					found[least === null ? 'equivalent' : 'different']++;
				}
			}),
			{ numRuns: 20 }
		);
		expect(found.equivalent).toBeGreaterThan(3);
		expect(found.different).toBeGreaterThan(20);
	});
});

describe('mutating a shipped questionnaire', () => {
	const { program, personas } = shipped.find(({ id }) => id === 'social-overload')!;
	const { questionnaire, sections } = program;
	const verdicts = mutate(program, personas);
	const every = mutantsOf(program, askingOf(program, MOST_STATES));

	test('makes every kind of mistake as often as it leaves room for', () => {
		const { scales, flags } = questionnaire;
		const members = scales.reduce((sum, scale) => sum + scale.members.length, 0);
		const made = Object.groupBy(verdicts, ({ mistake }) => mistake.kind);
		expect(flags).toEqual([]);
		expect(
			Object.fromEntries(Object.entries(made).map(([kind, list]) => [kind, list.length]))
		).toEqual({
			key_flipped: members,
			item_dropped: members,
			item_doubled: members,
			cut_moved: scales.reduce((sum, { bands }) => sum + bands.length - 1, 0),
			missing_rule_changed: scales.length,
			hide_dropped: authoredRules(questionnaire).filter(({ rule }) => rule.kind === 'hide').length
		});
	});

	test('says "caught" of exactly those that make an example come out otherwise', () => {
		const wrong = verdicts.filter((verdict) => {
			const text = JSON.stringify(verdict.mistake);
			const own = every.find(({ mistake }) => JSON.stringify(mistake) === text)!;
			const mutant = compile(own.questionnaire, [...sections.values()]);
			const by = personas.filter((one) => checkPersona(mutant, one).length > 0);
			const names = by.map(({ name }) => name);
			return JSON.stringify(names) !== JSON.stringify(verdict.kind === 'caught' ? verdict.by : []);
		});
		expect(verdicts).toHaveLength(every.length);
		expect(wrong).toEqual([]);
	});

	test('gives a sheet on which each differs that somebody could notice, when nobody is there to', () => {
		const alone = mutate(program, []);
		const caught = verdicts.filter(({ kind }) => kind === 'caught').length;
		const survived = alone.flatMap((one) => (one.kind === 'survived' ? one : []));
		expect(alone.filter(({ kind }) => kind !== 'survived').map(({ kind }) => kind)).toEqual(
			verdicts.filter(({ kind }) => kind === 'equivalent').map(({ kind }) => kind)
		);
		expect(survived.length).toBeGreaterThanOrEqual(caught);
		expect(survived.flatMap(({ witness }) => checkSheet(program, witness.sheet))).toEqual([]);
	});
});

describe('a questionnaire is guarded by its examples', () => {
	const [some] = mutantsOf(small, askingOf(small, MOST_STATES));
	const witness = { sheet: new Map(), cost: 0, changed: null };
	const { mistake, path } = some!;
	const caught: MutantVerdict = { mistake, path, kind: 'caught', by: ['somebody'] };
	const survived = { mistake, path, kind: 'survived', witness, changesSafety: false } as const;
	const unsafe = { mistake, path, kind: 'open', changesSafety: true } as const;
	const equivalent = { mistake, path, kind: 'equivalent' } as const;
	const of = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);

	test('when they notice 19 of 20 mistakes that somebody could notice', () => {
		expect(isGuarded([...of(19, caught), survived])).toBe(true);
		expect(isGuarded([...of(18, caught), survived, equivalent])).toBe(false);
	});

	test('and not when the one they miss may move a flag, a hide or a promise', () => {
		expect(isGuarded([...of(99, caught), unsafe])).toBe(false);
		expect(isGuarded([...of(99, caught), { ...survived, changesSafety: true }])).toBe(false);
	});
});

describe('a mistake moves what must not move unnoticed', () => {
	const verdicts = mutate(small, []);
	const matters = (kind: string): boolean[] => [
		...new Set(
			verdicts.flatMap((one) =>
				one.mistake.kind === kind && one.kind === 'survived' ? one.changesSafety : []
			)
		)
	];

	test.each(['flag_dropped', 'hide_dropped', 'cut_moved'])(
		'%s, where a rule rests on it',
		(kind) => {
			expect(matters(kind)).toEqual([true]);
		}
	);

	test('and not where a scale stands for itself', () => {
		const { questionnaire, sections } = small;
		const nothing = { flags: [], guidance: [], promises: [] };
		const alone = compile({ ...questionnaire, ...nothing }, [...sections.values()]);
		const survived = mutate(alone, []).flatMap((one) => (one.kind === 'survived' ? one : []));
		expect(survived.length).toBeGreaterThan(8);
		expect(survived.filter(({ changesSafety }) => changesSafety)).toEqual([]);
	});

	test('a promise, though no flag and no hide', () => {
		const { questionnaire, sections } = small;
		const promise: Questionnaire['promises'][number] = {
			when: { kind: 'answer', question: 'rested', options: ['never'] },
			demand: 'never',
			outcome: {
				kind: 'holds',
				condition: { kind: 'amount', name: 'tiredness', atLeast: null, below: 0.5 }
			}
		};
		const nothing = { flags: [], guidance: [], promises: [promise] };
		const alone = compile({ ...questionnaire, ...nothing }, [...sections.values()]);
		const moved = mutate(alone, []).filter((one) => one.kind === 'survived' && one.changesSafety);
		expect(moved.map(({ mistake }) => mistake)).toContainEqual({
			kind: 'key_flipped',
			scale: 'tiredness',
			member: 'rested'
		});
		expect(moved.map(({ mistake: { kind } }) => kind)).not.toContain('cut_moved');
	});
});

/** What a person is told, as far as a mistake can change it. */
function textOf(program: Program, one: CountedSheet): string {
	const { result, hidden, outcomes } = scored(program, one);
	const { profile, flags, guidance } = result;
	const named =
		profile.kind === 'profile'
			? profile.profile
			: profile.kind === 'between'
				? profile.nearest
				: '';
	const scales = [...outcomes].map(([scale, { score }]) => {
		if (score === null) return `${scale} -`;
		const { n, d } = reduce(score.value);
		return `${scale} ${String(n)}/${String(d)} ${String(score.band)}`;
	});
	return JSON.stringify([
		scales.sort(),
		flags.map(({ flag }) => flag),
		[profile.kind, named],
		guidance.map(({ section }) => section).sort(),
		[...hidden].sort()
	]);
}
