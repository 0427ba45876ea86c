import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/engine/check-sheet.ts';
import { score } from '../../src/engine/score.ts';
import type { Program } from '../../src/engine/program.ts';
import { JOINT_TAGS } from '../../src/model/parts.ts';
import type { TheoremName } from '../../src/model/theorems.ts';
import { authoredRules } from '../../src/prove/theorems/authored-rules.ts';
import { prove } from '../../src/prove/prove.ts';
import { placeFound } from '../../src/questionnaire/place-found.ts';
import { formatProblem } from '../../src/problems/format-problem.ts';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shipped } from '../content/shipped.ts';

const folder = resolve(import.meta.dirname, '../../questionnaires');

describe.each(shipped)('$id', ({ id, program }) => {
	const proof = prove(program);

	test('keeps every theorem', () => {
		const source = readFileSync(join(folder, id, 'questionnaire.yaml'), 'utf8');
		const told = placeFound(source, proof.failures).map(({ problem, found: { witness } }) =>
			[formatProblem(problem, id, source), ...(witness?.sheet ?? [])].join('\n')
		);
		expect(told).toEqual([]);
	});

	test('leaves nothing unproved, and claims of each part all there is to claim', () => {
		expect(proof.notProved).toEqual([]);
		const claims = proof.theorems.map(({ theorem, claims: made }) => [theorem, made]);
		expect(Object.fromEntries(claims)).toEqual(claimsOf(program));
	});

	test('has a witness for everything it can say', () => {
		const { scales, flags, profiles, rules, sections } = proof;
		const said = [...scales.flatMap(({ bands }) => bands), ...flags, ...profiles, ...sections];
		const shown = [...said, ...rules].flatMap(({ witness }) => witness ?? []);
		expect(shown).toHaveLength(said.length + rules.length);
		expect(shown.flatMap(({ sheet }) => checkSheet(program, sheet))).toEqual([]);
	});

	test('gives the witness of each profile, band and flag what it is a witness of', () => {
		const wrong = [
			...proof.profiles.filter(({ id: profile, witness }) => {
				const got = score(program, witness!.sheet).profile;
				return got.kind !== 'profile' || got.profile !== profile;
			}),
			...proof.flags.filter(({ id: flag, witness }) =>
				score(program, witness!.sheet).flags.every((one) => one.flag !== flag)
			),
			...proof.scales.flatMap(({ scale, bands }) =>
				bands.filter(({ id: band, witness }) => {
					const got = score(program, witness!.sheet).scales.find((one) => one.scale === scale);
					return got?.kind !== 'scored' || got.band !== band;
				})
			)
		];
		expect(wrong).toEqual([]);
	});

	test('counts every complete sheet once, where it counts them', () => {
		const counted = proof.scales.filter(({ values }) => values !== null);
		const uncounted = proof.scales.filter(({ values }) => values === null);
		// Only a circle of eight scales has more values than can be told apart; what it can say is known all the same.
		expect(uncounted.map(({ scale }) => scale)).toEqual(circlesOf(program));
		expect(uncounted.filter(({ range }) => range === null)).toEqual([]);
		for (const { values, unscored } of counted) {
			const scored = (values ?? []).reduce((sum, { sheets }) => sum + sheets, 0n);
			expect(scored + (unscored ?? 0n)).toBe(proof.sheets.complete);
		}
		const profiled = proof.profiles.reduce((sum, { sheets }) => sum + (sheets ?? 0n), 0n);
		if (proof.profiles.length > 0) expect(profiled).toBe(proof.sheets.complete);
	});
});

/** How many things each theorem has to say of a questionnaire, counted from its file. */
function claimsOf({ questionnaire, sections }: Program): Record<TheoremName, number> {
	const { questions, scales, flags, profiles, promises, sensitive } = questionnaire;
	const rules = authoredRules(questionnaire).map(({ rule }) => rule);
	const shows = rules.filter((rule) => rule.kind === 'show');
	const shown = [...new Set(shows.map(({ section }) => section))];
	const headOf = (id: string) => sections.get(id)!;
	const against = shown.flatMap((one, place) =>
		shown
			.slice(place + 1)
			.filter(
				(other) =>
					headOf(one).contradicts.includes(other) || headOf(other).contradicts.includes(one)
			)
	);
	const joint = shows.filter(({ section }) =>
		headOf(section).tags.some((tag) => (JOINT_TAGS as readonly string[]).includes(tag))
	);
	const directed = scales.filter(({ higher }) => higher !== 'neither');
	const conditions = [...flags, ...profiles, ...rules, ...promises, ...shows];
	return {
		'band-reachable': scales.filter(({ bands }) => bands.length > 0).length,
		'table-total': scales.filter(({ table }) => table !== null).length,
		'question-can-appear': questions.filter(({ showWhen }) => showWhen !== null).length,
		'condition-alive': conditions.length,
		'profile-order': profiles.length,
		monotone: directed.length + flags.length,
		'no-answer-no-verdict': 1,
		'reason-has-words': shows.filter(({ when }) => when.kind !== 'always').length,
		'something-for-everyone': sensitive ? 0 : shown.length > 9 ? 2 : 1,
		'nothing-contradictory': against.length,
		promises: promises.length + joint.length
	};
}

function circlesOf({ scales }: Program): string[] {
	const circles = scales.filter(({ scale }) => scale.scoring.method === 'circumplex');
	return circles.map(({ scale }) => scale.id);
}

test('counts answer sheets as a product where nothing hides a question', () => {
	const { program } = shipped.find(({ id }) => id === 'you-and-one-other')!;
	expect(prove(program).sheets).toEqual({ all: 4n ** 20n, complete: 3n ** 20n });
});
