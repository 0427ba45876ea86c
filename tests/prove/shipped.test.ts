import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/engine/check-sheet.ts';
import { score } from '../../src/engine/score.ts';
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

	test('leaves nothing unproved', () => {
		expect(proof.notProved).toEqual([]);
		expect(proof.theorems.reduce((sum, { claims }) => sum + claims, 0)).toBeGreaterThan(30);
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
		// Only the circle of eight scales has more values than can be told apart.
		expect(proof.scales.length - counted.length).toBe(id === 'ipip-circumplex' ? 1 : 0);
		for (const { values, unscored } of counted) {
			const scored = (values ?? []).reduce((sum, { sheets }) => sum + sheets, 0n);
			expect(scored + (unscored ?? 0n)).toBe(proof.sheets.complete);
		}
		const profiled = proof.profiles.reduce((sum, { sheets }) => sum + (sheets ?? 0n), 0n);
		if (proof.profiles.length > 0) expect(profiled).toBe(proof.sheets.complete);
	});
});

test('counts answer sheets as a product where nothing hides a question', () => {
	const { program } = shipped.find(({ id }) => id === 'you-and-one-other')!;
	expect(prove(program).sheets).toEqual({ all: 4n ** 20n, complete: 3n ** 20n });
});
