import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHelplines, type Helpline, type Helplines } from '../content/helplines.ts';
import { helpByCountry } from './help-by-country.ts';

const seen: Pick<Helpline, 'evidence' | 'checked_on'> = {
	evidence: 'primary',
	checked_on: '2026-06-01'
};
const freshDay = new Date('2026-06-02');
const directory: Helpline = {
	...seen,
	name: 'Directories',
	type: 'directory',
	web: 'a.org ; b.net'
};

function helplines(countries: Record<string, Helpline[]>): Helplines {
	return { countries: { '*': [directory], ...countries } };
}

function britain(...lines: Helpline[]) {
	return helpByCountry(helplines({ GB: lines }), freshDay).countries[0]!;
}

describe('helpByCountry', () => {
	test('names countries in words and sorts them', () => {
		const line: Helpline = { ...seen, name: 'Emergency', type: 'emergency', phone: '112' };
		const { countries } = helpByCountry(
			helplines({ GB: [line], IE: [line], DE: [line] }),
			freshDay
		);
		expect(countries.map(({ country }) => country)).toEqual([
			'Germany',
			'Ireland',
			'United Kingdom'
		]);
	});

	test.each([
		["Men's Advice Line", undefined, 'men'],
		['Hilfetelefon Gewalt an Männern', 'men', 'men'],
		['Galop LGBT+', undefined, 'lgbt'],
		['A new line', 'men', 'men'],
		["Women's Aid", undefined, 'partner-abuse']
	])('puts %s (for: %s) into %s', (name, audience, group) => {
		const { groups } = britain({
			...seen,
			name,
			type: 'ipv',
			phone: '0800 1',
			...(audience ? { for: audience } : {})
		});
		expect(groups.map(({ group }) => group)).toEqual([group]);
	});

	test('puts emergency first and names the kinds it has no line for', () => {
		const { groups, missing } = britain(
			{ ...seen, name: 'Samaritans', type: 'crisis', phone: '116 123' },
			{ ...seen, name: 'Emergency', type: 'emergency', phone: '999' }
		);
		expect(groups.map(({ group }) => group)).toEqual(['emergency', 'crisis']);
		expect(missing).toEqual(['partner-abuse', 'youth', 'men', 'lgbt', 'own-behaviour']);
	});

	test('reads the silent call out of the name', () => {
		const { groups } = britain({
			...seen,
			name: 'Emergency; silent: dial 999 then 55',
			type: 'emergency',
			phone: '999'
		});
		expect(groups[0]?.lines[0]).toMatchObject({
			name: 'Emergency',
			silentCall: 'dial 999 then 55'
		});
	});

	test('links the bare number, and the word of a text message', () => {
		const { groups } = britain({
			...seen,
			name: 'A line',
			type: 'crisis',
			phone: '1-800-799-7233',
			text: 'START to 88788',
			web: 'line.org'
		});
		expect(groups[0]?.lines[0]).toMatchObject({
			phone: { words: '1-800-799-7233', href: 'tel:18007997233' },
			text: { words: 'START to 88788', href: 'sms:88788?body=START' },
			web: [{ words: 'line.org', href: 'https://line.org' }]
		});
	});

	test('reads two directories out of one line', () => {
		const { directories } = helpByCountry(helplines({}), freshDay);
		expect(directories[0]?.web.map(({ href }) => href)).toEqual(['https://a.org', 'https://b.net']);
	});

	test.each([
		['2026-11-28', false],
		['2026-11-28T23:59:59Z', false],
		['2026-11-29', true]
	])('on %s a line seen on 1 June is stale: %s', (today, stale) => {
		const line: Helpline = { ...seen, name: 'Samaritans', type: 'crisis', phone: '116 123' };
		const country = helpByCountry(helplines({ GB: [line] }), new Date(today)).countries[0];
		expect(country?.directoriesFirst).toBe(stale);
		expect(country?.groups[0]?.lines[0]?.stale).toBe(stale);
	});

	test('reads the file this site ships', () => {
		const shipped = readHelplines(readFileSync('guide/helplines.json', 'utf8'));
		if (!shipped.ok) throw new Error('the file has problems');
		const { countries } = helpByCountry(shipped.helplines, freshDay);
		expect(countries).toHaveLength(8);
		expect(countries.find(({ country }) => country === 'Canada')?.missing).toContain('emergency');
	});
});
