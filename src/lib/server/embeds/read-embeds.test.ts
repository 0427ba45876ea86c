import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../problems/format-problem.ts';
import { readEmbeds } from './read-embeds.ts';

const framable = ['lonely-or-alone', 'social-overload'];
const source = `practice:
  name: Example Practice
  checks: all
  origins:
    - https://practice.example
    - https://www.practice.example
  share: bands
`;

function told(text: string): string {
	const reading = readEmbeds(text, framable);
	if (reading.ok) return '';
	return reading.problems.map((one) => formatProblem(one, 'embeds.yaml', text)).join('\n');
}

const withOrigin = (origin: string): string => source.replace('https://practice.example', origin);

describe('readEmbeds', () => {
	test('reads what a site may frame', () => {
		expect(readEmbeds(source, framable)).toEqual({
			ok: true,
			embeds: [
				{
					id: 'practice',
					name: 'Example Practice',
					checks: 'all',
					origins: ['https://practice.example', 'https://www.practice.example'],
					language: null,
					theme: null,
					share: 'bands',
					grows: false
				}
			]
		});
	});

	test.each([
		['grows', true],
		['quiet', false]
	])('knows a frame that is said to be %s', (height, grows) => {
		const reading = readEmbeds(`${source}  height: ${height}\n`, framable);
		expect(reading.ok && reading.embeds[0]?.grows).toBe(grows);
	});

	test('takes pages of this machine, for trying', () => {
		for (const origin of [
			'http://localhost:5173',
			'http://127.0.0.1',
			'http://clinic.localhost:81'
		])
			expect(told(withOrigin(origin)), origin).toBe('');
	});

	test.each([
		'https://*.practice.example',
		'"*"',
		'https://practice.example/checks',
		'https://practice.example/',
		'http://practice.example',
		'http://localhost.evil.example',
		'"https://practice.example; script-src *"',
		'"https://a.example,https://b.example"',
		'"https://a.example https://b.example"',
		'"https://a.example\'"',
		'"https://a.example\\nX: y"',
		'https://PRACTICE.example',
		'https://practice.example:443',
		'https://someone@practice.example',
		'practice.example',
		'//practice.example',
		'"null"',
		'data:text/html',
		'javascript:alert(1)',
		'https://прак.example',
		'"https://a.example\\u200b"'
	])('stops at %s and shows its place', (origin) => {
		expect(told(withOrigin(origin))).toMatch(/^embeds\.yaml:5:7 origin_refused\n/);
	});

	test('stops at the twenty-first origin', () => {
		const list = Array.from({ length: 21 }, (_, at) => `    - https://a${at}.example\n`).join('');
		const all = source.replace(/ {4}- .*\n/g, '').replace('origins:\n', `origins:\n${list}`);
		expect(told(all)).toMatch(/^embeds\.yaml:4:3 list_too_long\n/);
		expect(told(all.replace('    - https://a20.example\n', ''))).toBe('');
	});

	test('stops at a check that cannot be framed, whether it is sensitive or not there', () => {
		const one = source.replace('checks: all', 'checks: [lonely-or-alone, you-and-one-other]');
		expect(told(one)).toMatch(/^embeds\.yaml:3:29 choice_unknown\n.*lonely-or-alone/s);
	});

	test.each([
		['an id that no address can hold', source.replace('practice:', '"a b":'), 'id_malformed'],
		['a level there is not', source.replace('bands', 'everything'), 'choice_unknown'],
		['a height there is not', `${source}  height: 900\n`, 'choice_unknown'],
		['no origins', source.replace(/ {2}origins:\n( {4}- .*\n)+/, ''), 'field_missing'],
		['a misspelt field', source.replace('share:', 'shares:'), 'field_unknown']
	])('stops at %s', (_, text, code) => {
		expect(told(text)).toContain(code);
	});
});
