import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OWN, ROLES, SCHEMES } from './palette.ts';
import { SPACES } from './theme-css.ts';
import { verdicts } from './verdicts.ts';

const sheet = read('tokens.css');

describe('our own colours', () => {
	test('are those of the style sheet, and all of them', () => {
		const found = [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
		const pairs = found.map(([, role, light, dark]) => [role, { light, dark }]);
		const own = ROLES.map((role) => [role, { light: OWN.light[role], dark: OWN.dark[role] }]);
		expect(Object.fromEntries(pairs)).toEqual(Object.fromEntries(own));
	});

	test.each(SCHEMES)('can all be read where they meet, %s', (scheme) => {
		const failing = verdicts(OWN[scheme]).filter(({ passes }) => !passes);
		expect(failing).toEqual([]);
	});
});

test('the spaces are those of a frame', () => {
	const spaces = new Map(
		[...`${sheet}${read('frame.css')}`.matchAll(/--space-(\d): ([\d.]+)rem;/g)].map(
			([, name, rem]) => [name, Number(rem)]
		)
	);
	expect([...spaces.values()]).toEqual(SPACES);
});

function read(file: string): string {
	return readFileSync(resolve(import.meta.dirname, '../../lib/styles', file), 'utf8');
}
