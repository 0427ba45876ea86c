import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../problems/format-problem.ts';
import { readOperator } from './read-operator.ts';

const source = `run_by: Example Practice, 1 High Street
contact: hello@practice.example
proxy_keeps_days: 7
`;

function told(text: string): string {
	const reading = readOperator(text);
	if (reading.ok) return '';
	return reading.problems.map((one) => formatProblem(one, 'operator.yaml', text)).join('\n');
}

describe('readOperator', () => {
	test('fills in what nobody has to say', () => {
		expect(readOperator(source)).toEqual({
			ok: true,
			operator: {
				runBy: 'Example Practice, 1 High Street',
				contact: 'hello@practice.example',
				imprint: null,
				exitTo: 'https://www.bbc.com/weather',
				clearAfterMinutes: 2,
				proxyKeepsDays: 7,
				hstsIncludesSubdomains: false
			}
		});
	});

	test('takes the way out and the time from the file', () => {
		const more = `${source}exit_to: https://news.example/\nclear_after_minutes: 0.5\nimprint: https://practice.example/legal\n`;
		expect(readOperator(more)).toMatchObject({
			operator: {
				exitTo: 'https://news.example/',
				clearAfterMinutes: 0.5,
				imprint: 'https://practice.example/legal'
			}
		});
	});

	test.each([
		'javascript:alert(1)',
		'http://news.example/',
		'news.example',
		'"https://a.example/ x"'
	])('shows where %s is no way out', (address) => {
		expect(told(`${source}exit_to: ${address}\n`)).toMatch(
			/^operator\.yaml:4:10 address_refused\n.*https:\/\//s
		);
	});

	test('takes names below the site’s own into https where the file says so, and in no other words', () => {
		expect(readOperator(`${source}hsts_include_subdomains: true\n`)).toMatchObject({
			operator: { hstsIncludesSubdomains: true }
		});
		expect(told(`${source}hsts_include_subdomains: everywhere\n`)).toMatch(
			/^operator\.yaml:4:\d+ \w+\n.*hsts_include_subdomains/s
		);
	});

	test('asks how long a proxy remembers, because the privacy page says it', () => {
		expect(told(source.replace('proxy_keeps_days: 7\n', ''))).toMatch(
			/^operator\.yaml:1:1 field_missing\n`proxy_keeps_days`/
		);
	});

	test('names a misspelt field', () => {
		expect(told(source.replace('run_by', 'run_bye'))).toContain('Did you mean `run_by`');
	});
});
