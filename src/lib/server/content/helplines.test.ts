import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../problems/format-problem.ts';
import { readHelplines } from './helplines.ts';

const source = `{
 "as_of": "2026-06-01",
 "note": "By country.",
 "countries": {
  "GB": [
   {
    "name": "Samaritans",
    "phone": "116 123",
    "type": "crisis",
    "evidence": "secondary",
    "checked_on": "2026-06-01"
   }
  ]
 }
}`;

function problems(text: string): string[] {
	const reading = readHelplines(text);
	if (reading.ok) return [];
	return reading.problems.map((problem) => formatProblem(problem, 'helplines.json', text));
}

describe('readHelplines', () => {
	test('reads lines by country', () => {
		const reading = readHelplines(source);
		expect(reading.ok && reading.helplines.countries['GB']?.[0]?.phone).toBe('116 123');
	});

	test('shows where a kind of help is unknown', () => {
		const [problem] = problems(source.replace('"crisis"', '"crises"'));
		expect(problem).toMatch(/^helplines\.json:9:13 choice_unknown/);
		expect(problem).toContain('Did you mean `crisis`');
	});

	test('shows where a date is none', () => {
		const [problem] = problems(source.replace('06-01"\n   }', '13-01"\n   }'));
		expect(problem).toMatch(/^helplines\.json:11:19 date_malformed/);
	});

	test('shows which line has no name', () => {
		const [problem] = problems(source.replace('    "name": "Samaritans",\n', ''));
		expect(problem).toContain('field_missing');
	});

	test('refuses a field that nobody knows', () => {
		const [problem] = problems(source.replace('"phone"', '"fone"'));
		expect(problem).toMatch(/^helplines\.json:8:5 field_unknown/);
	});
});
