import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../problems/format-problem.ts';
import { readHelplines } from './helplines.ts';

const source = `{
 "note": "By country.",
 "lines": [
  {
   "country": "GB",
   "kind": "crisis",
   "name": "Samaritans",
   "call": "116 123",
   "evidence": "secondary",
   "checked_on": "2026-06-01"
  }
 ],
 "directories": [
  { "web": "https://lines.example", "evidence": "primary", "checked_on": "2026-06-01" }
 ]
}`;

const call = '"call": "116 123"';

function problems(text: string): string[] {
	const reading = readHelplines(text);
	if (reading.ok) return [];
	return reading.problems.map((problem) => formatProblem(problem, 'helplines.json', text));
}

/** The problems of the line with other fields in place of its number. */
function withFields(fields: Record<string, unknown>): string[] {
	return problems(source.replace(call, JSON.stringify(fields).slice(1, -1)));
}

describe('readHelplines', () => {
	test('reads lines and directories', () => {
		const reading = readHelplines(source);
		expect(reading.ok && reading.helplines.lines[0]?.call).toBe('116 123');
		expect(reading.ok && reading.helplines.directories[0]?.web).toBe('https://lines.example');
	});

	test.each([
		['0808 2OOO 247', 'a letter'],
		['0808 2000 247 ext 5', 'words'],
		['116 123 or 0800 1111', 'two numbers'],
		['116 123; 0800 1111', 'two numbers'],
		['116  123', 'two spaces'],
		['0808-', 'half a group'],
		[' 999', 'a space in front'],
		['(0808) 2000', 'brackets'],
		['٩٩٩', 'other digits'],
		['tel:999', 'a link'],
		['9', 'one digit'],
		['1'.repeat(25), 'too many digits']
	])('refuses the number %s: %s', (number) => {
		for (const field of ['call', 'text']) {
			const [problem, ...others] = withFields({ [field]: number });
			expect(problem).toMatch(/^helplines\.json:8:\d+ value_kind/);
			expect(problem).toContain('Write one number: digits alone');
			expect(others).toEqual([]);
		}
	});

	test.each(['000', '112', '116 123', '1-800-799-7233', '+44 808 2000 247', '08000 116 016'])(
		'takes the number %s',
		(number) => {
			expect(withFields({ call: number, text: number })).toEqual([]);
		}
	);

	test('wants a number in quotes, or YAML would eat the zeros in front', () => {
		expect(problems(source.replace('"116 123"', '116123'))[0]).toContain('text_read_as_value');
	});

	test.each(['START to 88788', 'START 88788', 'START;', ''])('refuses “%s” as a word', (word) => {
		expect(withFields({ text: '88788', text_word: word })).toHaveLength(1);
	});

	test.each([
		'line.example',
		'http://line.example',
		'https://line.example ; https://other.example',
		'https://line.example; ',
		'https://user@line.example',
		'javascript:alert(1)'
	])('refuses the page %s', (page) => {
		for (const field of ['chat', 'web']) {
			const [problem] = withFields({ [field]: page });
			expect(problem).toContain('https://');
		}
	});

	test.each([
		['nothing to reach it by', {}, '`call, text, chat or web` is missing'],
		['a word without a number', { web: 'https://a.example', text_word: 'HI' }, '`text` is missing'],
		['digits to press after no call', { text: '999', silent_call: '55' }, '`call` is missing'],
		[
			'a sentence in place of digits',
			{ call: '999', silent_call: 'then 55' },
			'the digits to press'
		]
	])('refuses %s', (_, fields, said) => {
		const text = JSON.stringify({
			note: 'By country.',
			lines: [
				{
					country: 'GB',
					kind: 'crisis',
					name: 'A line',
					evidence: 'primary',
					checked_on: '2026-06-01',
					...fields
				}
			],
			directories: [{ web: 'https://lines.example', evidence: 'primary', checked_on: '2026-06-01' }]
		});
		expect(problems(text)).toEqual([expect.stringContaining(said)]);
	});

	test.each([
		{ from_age: 5.5 },
		{ to_age: 'under 19' },
		{ for: 'everybody' },
		{ languages: 'en' },
		{ languages: ['English'] },
		{ hours: '' }
	])('refuses %o', (fields) => {
		expect(withFields({ call: '999', ...fields })).toHaveLength(1);
	});

	test('shows where a kind of help is unknown', () => {
		const [problem] = problems(source.replace('"crisis"', '"crises"'));
		expect(problem).toMatch(/^helplines\.json:6:12 choice_unknown/);
		expect(problem).toContain('Did you mean `crisis`');
	});

	test('shows where a date is none', () => {
		const [problem] = problems(source.replace('06-01"\n  }', '13-01"\n  }'));
		expect(problem).toMatch(/^helplines\.json:10:18 date_malformed/);
	});

	test('shows which line has no name', () => {
		const [problem] = problems(source.replace('   "name": "Samaritans",\n', ''));
		expect(problem).toContain('field_missing');
	});

	test('refuses a field that nobody knows', () => {
		const [problem] = problems(source.replace('"call"', '"cal"'));
		expect(problem).toMatch(/^helplines\.json:8:4 field_unknown/);
		expect(problem).toContain('Did you mean `call`');
	});

	test('refuses a country in words', () => {
		expect(problems(source.replace('"GB"', '"Britain"'))[0]).toContain('two capital letters');
	});
});
