import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from './palette.ts';
import { PAIRS, SOFT, SURFACES, VOICES, type Shade } from './pairs.ts';

/*
 * Which roles meet is read from the styles of every component. Text takes the colour of its rule, or inherits one of the
 * voices; what it stands on is its rule's background, or inherited too.
 */
const lib = resolve(import.meta.dirname, '../../lib');
const routes = resolve(import.meta.dirname, '../../routes');

type Rule = { where: string; sets: Map<string, Role[]> };

const rules = [lib, routes].flatMap(rulesIn);
const isChecked = (front: Shade, back: Shade): boolean =>
	PAIRS.some((pair) => pair.front === front && pair.back === back);
/** What fills a thing without words: it must be seen on every surface, or carry what is drawn on it. */
const isGraphic = (role: Role): boolean => ['accent', 'clay', 'edge', 'accent-ink'].includes(role);
/** Nothing needs these to be seen: they part what space parts already, or are surfaces themselves. */
const isGround = (role: Role): boolean =>
	[...SURFACES, ...SOFT, 'line'].some((ground) => ground === role);

describe('every pair of colours that a style sheet uses is checked', () => {
	test('the styles were found', () => {
		expect(rules.length).toBeGreaterThan(150);
	});

	test('where a rule sets both', () => {
		const missing = rules.flatMap(({ where, sets }) =>
			(sets.get('color') ?? []).flatMap((front) =>
				(sets.get('background') ?? [])
					.filter((back) => !isChecked(front, back))
					.map((back) => `${where}: ${front} on ${back}`)
			)
		);
		expect(missing).toEqual([]);
	});

	test('where a rule sets what words stand on', () => {
		const missing = rules.flatMap(({ where, sets }) =>
			sets.has('color')
				? []
				: (sets.get('background') ?? [])
						.filter((back) => !isGraphic(back) && back !== 'ink')
						.flatMap((back) =>
							VOICES.filter((front) => !isChecked(front, back)).map(
								(front) => `${where}: ${front} on ${back}`
							)
						)
		);
		expect(missing).toEqual([]);
	});

	test('where a rule sets the colour of words alone', () => {
		const missing = rules.flatMap(({ where, sets }) =>
			sets.has('background')
				? []
				: (sets.get('color') ?? [])
						.filter((front) => [...SURFACES, ...SOFT].some((back) => !isChecked(front, back)))
						.map((front) => `${where}: ${front}`)
		);
		expect(missing).toEqual([]);
	});

	test('where a rule draws an edge, a ring or a shape', () => {
		const drawn = ['border', 'border-color', 'outline', 'outline-color', 'fill', 'stroke'];
		const missing = rules.flatMap(({ where, sets }) =>
			drawn
				.flatMap((property) => sets.get(property) ?? [])
				.filter((role) => !isGround(role))
				.filter((role) => SURFACES.some((back) => !isChecked(role, back)))
				.map((role) => `${where}: ${role}`)
		);
		expect(missing).toEqual([]);
	});
});

function rulesIn(folder: string): Rule[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|css)$/.test(file))
		.flatMap((file) => {
			const text = readFileSync(join(folder, file), 'utf8');
			const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? [];
			const css = (file.endsWith('.css') ? text : style).replace(/\/\*[\s\S]*?\*\//g, '');
			return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
				where: `${relative(lib, join(folder, file))} ${selector.trim().replace(/\s+/g, ' ')}`,
				sets: rolesIn(body)
			}));
		});
}

function rolesIn(body: string): Map<string, Role[]> {
	const sets = new Map<string, Role[]>();
	for (const [, property = '', value = ''] of body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) {
		const names = [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name);
		const roles = ROLES.filter((role) => names.includes(role));
		if (roles.length > 0) sets.set(property, roles);
	}
	return sets;
}
