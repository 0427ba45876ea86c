import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { proofWords } from '../../src/i18n/proof.en.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { prove } from '../../src/prove/prove.ts';
import { measurePassage } from '../../src/reading/measure-passage.ts';
import { addressOf } from '../../src/lib/server/content/address.ts';
import { conditionClause } from '../../src/lib/server/proofs/condition-clause.ts';
import type { PromiseGroup } from '../../src/lib/server/proofs/promise-words.ts';
import { provedCheck, type Outcome } from '../../src/lib/server/proofs/proved-check.ts';
import { provedChecks } from '../../src/lib/server/proofs/proved-checks.ts';
import { sections, shipped } from './shipped.ts';

const pages = provedChecks({
	questionnaires: shipped.map(({ questionnaire }) => ({ questionnaire, fingerprint: '' })),
	sections
});
const ordinary = shipped.filter(({ questionnaire }) => !questionnaire.sensitive);
const sensitive = shipped.find(({ questionnaire }) => questionnaire.sensitive)!;
const lonely = shipped.find(({ id }) => id === 'lonely-or-alone')!.questionnaire;

const plain = (text: string): string =>
	text.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’');
const countIn = (words: string | undefined): bigint => BigInt((words ?? '').replaceAll(',', ''));

/** A share must be what its two counts make it, to the tenth that is printed. */
function expectShare(share: string, sheets: bigint, complete: bigint): void {
	const percent = (Number(sheets) / Number(complete)) * 100;
	if (share === 'under 0.1 %') expect(percent > 0 && percent < 0.1).toBe(true);
	else if (share === 'over 99.9 %') expect(percent > 99.9 && percent < 100).toBe(true);
	else expect(Math.abs(Number(share.replace(' %', '')) - percent)).toBeLessThan(0.051);
}

function expectOutcomes(
	outcomes: readonly Outcome[],
	shares: readonly { id: string; sheets: bigint | null }[],
	complete: bigint
): void {
	expect(outcomes.map(({ id, sheets }) => [id, countIn(sheets)])).toEqual(
		shares.map(({ id, sheets }) => [id, sheets])
	);
	for (const { sheets, share } of outcomes) expectShare(share, countIn(sheets), complete);
}

/** The words by which a condition must be known: its questions, steps, notices and sentences. */
function namesOf(questionnaire: Questionnaire, condition: Condition): string[] {
	const { questions, scales, flags, profiles } = questionnaire;
	switch (condition.kind) {
		case 'all':
		case 'any':
			return condition.of.flatMap((part) => namesOf(questionnaire, part));
		case 'answer': {
			const question = questions.find(({ id }) => id === condition.question)!;
			const options = 'options' in question ? question.options : [];
			const chosen = options.filter(({ id }) => condition.options.includes(id));
			return [question.text, ...chosen.map(({ text }) => text)];
		}
		case 'band': {
			const { title, bands } = scales.find(({ id }) => id === condition.scale)!;
			const named = bands.filter(({ id }) => condition.bands.includes(id));
			return [title, ...named.map((band) => band.title)];
		}
		case 'amount':
			return [
				scales.find(({ id }) => id === condition.name)!.title,
				...[condition.atLeast, condition.below].flatMap((cut) => (cut === null ? [] : [`${cut}`]))
			];
		case 'flag':
			return [flags.find(({ id }) => id === condition.flag)!.title!];
		case 'profile':
			return [profiles.find(({ id }) => id === condition.profile)!.title];
		default:
			throw new Error(`No promise rests on “${condition.kind}” yet.`);
	}
}

function missingPromises(questionnaire: Questionnaire, groups: readonly PromiseGroup[]): number[] {
	return questionnaire.promises.flatMap(({ when, demand, outcome }, index) => {
		const conditions = namesOf(questionnaire, when).map(plain);
		const outcomes =
			outcome.kind === 'show'
				? [sections.find(({ id }) => id === outcome.section)!.title]
				: namesOf(questionnaire, outcome.condition);
		const isSaid = groups.some(
			(group) =>
				conditions.every((name) => group.when.includes(name)) &&
				group.then.some(
					({ text, standing }) =>
						standing.kind === 'proved' &&
						text.includes(` ${demand} `) &&
						outcomes.map(plain).every((name) => text.includes(name))
				)
		);
		return isSaid ? [] : [index];
	});
}

test('there is a page for every check but the sensitive one', () => {
	expect(pages.checks.map(({ id }) => id)).toEqual(ordinary.map(({ id }) => id));
});

describe.each(ordinary)('the page about $id', ({ id, program, questionnaire }) => {
	const page = pages.checks.find((one) => one.id === id)!;
	const proof = prove(program);
	const complete = proof.sheets.complete!;

	test('counts the ways to answer as the prover does', () => {
		expect(countIn(page.ways?.exact)).toBe(proof.sheets.all);
		expect(countIn(page.ways?.complete ?? page.ways?.exact)).toBe(complete);
	});

	test('gives every scale its range, its steps and each of its scores', () => {
		expect(page.scales.map((scale) => scale.id)).toEqual(questionnaire.scales.map((one) => one.id));
		for (const [index, { scale, range, values, bands }] of proof.scales.entries()) {
			const shown = page.scales[index]!;
			expect(shown.reach, scale).toContain(`${shown.low} to ${shown.high}`);
			expect([Number(shown.low), Number(shown.high)].map((value) => value.toFixed(1))).toEqual(
				[range!.low, range!.high].map((value) => value.toFixed(1))
			);
			expect(shown.scores?.map(({ sheets }) => countIn(sheets)) ?? null).toEqual(
				values?.map(({ sheets }) => sheets) ?? null
			);
			expect(shown.steps.map(({ sheets }) => countIn(sheets))).toEqual(
				bands.map(({ sheets }) => sheets)
			);
			for (const { share, sheets } of shown.steps) expectShare(share, countIn(sheets), complete);
			expect(shown.bars.length).toBe(values?.filter(({ sheets }) => sheets > 0n).length ?? 0);
		}
	});

	test('names everything that can come out, each with its share', () => {
		const { profiles, flags, rules, sections: reached } = proof;
		expectOutcomes(page.openings, profiles, complete);
		expectOutcomes(page.rules, rules, complete);
		const seen = flags.filter(
			(flag) => questionnaire.flags.find((one) => one.id === flag.id)?.title
		);
		expectOutcomes(page.notices, seen, complete);
		expectOutcomes(page.pages, reached, complete);
		expect(page.pages.length + page.otherPages.length).toBe(sections.length);
	});

	test('says every promise of its author, proved', () => {
		expect(questionnaire.promises.length).toBeGreaterThan(2);
		expect(missingPromises(questionnaire, page.promises)).toEqual([]);
	});

	test('has a line for every theorem, with what was proved', () => {
		expect(page.theorems.map(({ verdict }) => verdict)).toEqual(
			proof.theorems.map(({ claims }) =>
				claims === 0 ? proofWords.check.table.nothing : `${claims} of ${claims}`
			)
		);
		expect([page.notProved, countIn(page.states)]).toEqual([[], BigInt(proof.states)]);
	});

	test('says what it cannot tell, in the words of the check', () => {
		expect(page.limits).toContain(questionnaire.about.limits);
		expect(page.limits.join(' ')).toMatch(/not a diagnosis|nothing that comes out is a diagnosis/i);
	});
});

describe('a page about a check that breaks its word', () => {
	const guide = sections;
	const broken: Questionnaire = {
		...lonely,
		promises: lonely.promises.map((promise, index) =>
			index === 0 ? { ...promise, demand: 'never' } : promise
		)
	};
	const program = compile(broken, guide);
	const standings = (page: { promises: PromiseGroup[] }) =>
		page.promises.flatMap(({ then }) => then.map(({ standing }) => standing.kind));

	test('says that the promise does not hold', () => {
		const page = provedCheck('x', program, prove(program), guide);
		expect(page.promises[0]?.then[0]).toMatchObject({
			text: expect.stringContaining('never see') as string,
			standing: { kind: 'broken' }
		});
		expect(standings(page).filter((kind) => kind === 'broken')).toHaveLength(1);
		expect(page.theorems.at(-1)).toMatchObject({ theorem: 'promises', isProved: false });
	});

	test('calls nothing proved that the prover gave up on, and counts nothing', () => {
		const page = provedCheck('x', program, prove(program, { mostStates: 1 }), guide);
		expect(standings(page)).toContain('open');
		expect(standings(page)).not.toContain('broken');
		expect(page.notProved.length).toBeGreaterThan(0);
		expect(page.openings.map(({ share, percent }) => [share, percent])).toContainEqual([
			'not counted',
			null
		]);
		const [harder] = page.theorems.filter(({ theorem }) => theorem === 'something-for-everyone');
		expect(harder?.isProved).toBe(false);
		expect(page.nevers).not.toContain(proofWords.check.nevers['something-for-everyone']);
	});
});

describe('the sensitive check', () => {
	const { questionnaire, id } = sensitive;

	test('has its promises on the shared page, every one of them', () => {
		expect(missingPromises(questionnaire, pages.quiet)).toEqual([]);
	});

	test('is not named there, nor by its address, and nothing there is a number', () => {
		const { quiet, quietHeading, quietFold, quietHelp } = proofWords.index;
		const said = JSON.stringify([pages.quiet, quiet, quietHeading, quietFold, quietHelp]);
		expect(said).not.toMatch(/[0-9%]/);
		for (const name of [questionnaire.title, id, addressOf(questionnaire)]) {
			expect(said).not.toContain(name);
			expect(JSON.stringify(pages.checks)).not.toContain(`"${name}"`);
		}
	});
});

describe('a condition in plain words', () => {
	const said = (condition: Condition): string => conditionClause(lonely, condition);
	const answer = (question: string, ...options: string[]): Condition => ({
		kind: 'answer',
		question,
		options
	});

	test.each<[string, Condition, string]>([
		[
			'names questions that are answered alike together',
			{ kind: 'any', of: [answer('gap', 'very'), answer('far', 'very')] },
			'you answer “Very true” to “I want more closeness than I have now” or “I can be among people and still feel far away”'
		],
		[
			'keeps what is enough apart from what must hold together',
			{
				kind: 'all',
				of: [
					{ kind: 'band', scale: 'loneliness', bands: ['some', 'high'] },
					{ kind: 'any', of: [answer('far', 'very'), { kind: 'flag', flag: 'no-one' }] }
				]
			},
			'“Loneliness” comes out as “Some gap” or “A wide gap”, and either you answer “Very true” to “I can be among people and still feel far away” or the notice “Nobody to call” comes up'
		],
		[
			'ticks where several answers can be ticked',
			answer('changes', 'moved', 'loss'),
			'you tick “I moved to a new place” or “Someone I love died” at “In the past year, this has happened in my life”'
		],
		[
			'says a range of a scale',
			{ kind: 'amount', name: 'loneliness', atLeast: 1, below: 2.5 },
			'“Loneliness” comes out at 1 or more, but below 2.5'
		],
		[
			'counts in words',
			{ kind: 'count', of: ['loneliness', 'chosen-solitude'], in: ['high'], atLeast: 2 },
			'at least two of “Loneliness” and “Time alone by choice” come out as “A wide gap”'
		],
		[
			'says what is left open, and what is not so',
			{
				kind: 'all',
				of: [
					{ kind: 'not', of: { kind: 'answered', question: 'rested' } },
					{ kind: 'not', of: { kind: 'scored', scale: 'loneliness' } }
				]
			},
			'you leave “Time alone leaves me rested” open, and it is not so that “Loneliness” has a score'
		]
	])('%s', (_, condition, words) => {
		expect(said(condition)).toBe(words);
	});
});

test('what the pages say reads at school grade 8 or below', () => {
	const { index, check } = proofWords;
	const told = [
		index.lead,
		...index.meaning,
		...index.limits,
		...index.quiet,
		check.ways.said('60 trillion'),
		check.ways.years('2 million'),
		check.outcomes.lead,
		check.promises.lead('100'),
		...Object.values(check.nevers),
		check.pages.lead(10, 60),
		...Object.values(check.limits),
		check.table.lead,
		check.yourself.text
	];
	expect(measurePassage(told, 'en')).toMatchObject({ kind: 'measured', verdict: 'plain' });
});
