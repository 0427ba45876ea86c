import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Directory, Helpline } from '../../../model/helpline.ts';
import { readHelplines } from '../content/helplines.ts';
import { helpByCountry } from './help-by-country.ts';

const seen: Directory = {
	web: 'https://lines.example',
	evidence: 'primary',
	checked_on: '2026-06-01'
};
const freshDay = new Date('2026-06-02');
const line: Helpline = {
	country: 'GB',
	kind: 'crisis',
	name: 'A line',
	call: '116 123',
	evidence: 'primary',
	checked_on: '2026-06-01'
};

function help(lines: Helpline[], today = freshDay) {
	return helpByCountry({ lines, directories: [seen] }, today);
}

function shown(fields: Partial<Helpline>) {
	return help([{ ...line, ...fields }]).countries[0]!.groups[0]!.lines[0]!;
}

describe('helpByCountry', () => {
	test('names countries in words and sorts them', () => {
		const lines = ['GB', 'IE', 'DE', 'IE'].map((country) => ({ ...line, country }));
		expect(help(lines).countries.map(({ country }) => country)).toEqual([
			'Germany',
			'Ireland',
			'United Kingdom'
		]);
	});

	test.each([
		['partner-abuse', 'men', 'men'],
		['partner-abuse', 'lgbt', 'lgbt'],
		['partner-abuse', 'women', 'partner-abuse'],
		['crisis', 'men', 'crisis']
	] as const)('puts %s for %s into %s', (kind, who, group) => {
		const [country] = help([{ ...line, kind, for: who }]).countries;
		expect(country?.groups.map((one) => one.group)).toEqual([group]);
	});

	test('says whom a line is for, unless its group does', () => {
		expect(shown({ kind: 'crisis', for: 'men' }).audience.who).toBe('men');
		expect(shown({ kind: 'partner-abuse', for: 'men' }).audience.who).toBeNull();
		expect(shown({ kind: 'youth', from_age: 5, to_age: 25 }).audience).toEqual({
			who: null,
			fromAge: 5,
			toAge: 25
		});
	});

	test('puts emergency first and names the kinds it has no line for', () => {
		const [country] = help([line, { ...line, kind: 'emergency', call: '999' }]).countries;
		expect(country?.groups.map(({ group }) => group)).toEqual(['emergency', 'crisis']);
		expect(country?.missing).toEqual(['partner-abuse', 'youth', 'men', 'lgbt', 'own-behaviour']);
	});

	test('makes each link of its own field', () => {
		expect(
			shown({
				call: '1-800-799-7233',
				silent_call: '55',
				text: '88 788',
				text_word: 'START',
				chat: 'https://line.example/chat',
				web: 'https://line.example',
				hours: '24 hours',
				languages: ['en', 'de']
			})
		).toMatchObject({
			call: { words: '1-800-799-7233', href: 'tel:18007997233' },
			silentCall: '55',
			text: { words: '88 788', word: 'START', href: 'sms:88788' },
			chat: { words: 'line.example/chat', href: 'https://line.example/chat' },
			web: { words: 'line.example', href: 'https://line.example' },
			hours: '24 hours',
			languages: ['English', 'German']
		});
	});

	test('takes nothing out of a name or a note', () => {
		const { call, silentCall, hours } = shown({
			name: 'A 24h line; silent: dial 112 then 55',
			note: 'Or call 0800 1111, text HELP to 555.'
		});
		expect({ call: call?.href, silentCall, hours }).toEqual({
			call: 'tel:116123',
			silentCall: null,
			hours: null
		});
	});

	test('leaves out what is not known', () => {
		expect(Object.values(shown({})).filter((fact) => fact === '' || fact === undefined)).toEqual(
			[]
		);
		expect(shown({})).toMatchObject({
			text: null,
			chat: null,
			web: null,
			hours: null,
			languages: []
		});
	});

	test('shows directories with the day they were seen', () => {
		expect(help([]).directories).toEqual([
			{
				web: { words: 'lines.example', href: 'https://lines.example' },
				seen: '2026-06-01',
				stale: false
			}
		]);
	});

	test.each([
		['2026-11-28', false],
		['2026-11-28T23:59:59Z', false],
		['2026-11-29', true]
	])('on %s a line seen on 1 June is stale: %s', (today, stale) => {
		const [country] = help([line], new Date(today)).countries;
		expect(country?.directoriesFirst).toBe(stale);
		expect(country?.groups[0]?.lines[0]?.stale).toBe(stale);
	});
});

describe('the help lines this site ships', () => {
	const shipped = readHelplines(readFileSync('guide/helplines.json', 'utf8'));
	if (!shipped.ok) throw new Error('the file has problems');
	const { helplines } = shipped;
	const { countries, directories } = helpByCountry(helplines, freshDay);
	const lines = countries.flatMap(({ groups }) => groups.flatMap((group) => group.lines));

	test('are all shown, in eight countries', () => {
		expect(countries).toHaveLength(8);
		expect(lines).toHaveLength(helplines.lines.length);
		expect(directories).toHaveLength(helplines.directories.length);
		expect(countries.find(({ country }) => country === 'Canada')?.missing).toContain('emergency');
	});

	test.each(lines.map((one) => [one.name, one] as const))('%s can be reached', (_, one) => {
		const ways = [one.call, one.text, one.chat, one.web].filter((way) => way !== null);
		expect(ways).not.toEqual([]);
		for (const { href } of ways)
			expect(href).toMatch(/^(?:(?:tel|sms):\+?\d+|https:\/\/[\w./-]+)$/);
		if (one.silentCall) expect(one.call).not.toBeNull();
	});

	test('hide no number, hour or way to call in a name or a note', () => {
		const told = helplines.lines.map(({ name, note }) => `${name} ${note ?? ''}`);
		// Numbers that are names: 988, 9-8-8 and 1800RESPECT.
		const names = /9-?8-?8|1800RESPECT/g;
		expect(told.filter((text) => /\d|silent|\btext\b/i.test(text.replace(names, '')))).toEqual([]);
	});
});
