import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function run(...options: string[]) {
	const command = join(import.meta.dirname, 'release-check.ts');
	return spawnSync(process.execPath, [command, ...options], { encoding: 'utf8' });
}

const help = `Usage: npm run release:check [-- --on 2027-06-01]

Fails when a guide section is past its \`review_by\`, or a help line was last checked more than 180 days
ago. Lists what comes up within 60 days as well. A running site never stops for either: it shows the day.

  --on    the day to ask for, instead of today
`;

describe('release:check', () => {
	test('tells how it is used', () => {
		expect(run('--help')).toMatchObject({ status: 0, stdout: help });
	});

	test('passes on a day on which all of the content is fresh', () => {
		const { status, stdout } = run('--on', '2026-11-24');
		expect([status, stdout]).toEqual([0, 'Nothing is past its day.\n']);
	});

	test('fails on a day on which none of it is', () => {
		const { status, stdout } = run('--on', '2040-01-01');
		expect(status).toBe(1);
		expect(stdout).toMatch(/^Past on 2040-01-01: \d+\n {2}\d{4}-\d\d-\d\d {2}/);
	});

	test.each([
		['a day that is none', ['--on', '2027-13-01']],
		['no day', ['--on']],
		['an option nobody knows', ['--at', '2027-06-01']],
		['a word', ['2027-06-01']]
	])('says how it is used when given %s', (_, options) => {
		expect(run(...options)).toMatchObject({
			status: 2,
			stderr: `This was not understood.\n\n${help}`
		});
	});
});
