import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './find-chromium.ts';

/**
 * `npm test`: every stage in turn, then one line `N passed, N failed`. A stage without counts of its own is one check.
 * With --long: what takes longer than ten minutes allow.
 */
type Counts = { passed: number; failed: number };
type Stage = { title: string; command: string[]; counts?: (ok: boolean) => Counts };

const root = resolve(import.meta.dirname, '..');
const reports = join(root, '.cache/test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const stages: Stage[] = process.argv.includes('--long')
	? [
			{
				title: 'long property tests',
				command: [bin('vitest'), 'run', '--config', 'vitest.long.config.ts', ...vitestReporters()],
				counts: vitestCounts
			},
			{ title: 'kit types', command: [bin('svelte-kit'), 'sync'] },
			{ title: 'build', command: [process.execPath, 'src/cli/build.ts'] },
			{
				title: 'checks on other pages',
				command: [
					bin('playwright'),
					'test',
					'-c',
					'playwright.embed.config.ts',
					'--reporter=line,json'
				],
				counts: playwrightCounts
			},
			{ title: 'benchmarks', command: [process.execPath, 'tests/bench/run.ts'] }
		]
	: [
			{ title: 'format', command: [bin('prettier'), '--check', '.', '--log-level', 'warn'] },
			{ title: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
			{ title: 'kit types', command: [bin('svelte-kit'), 'sync'] },
			{ title: 'types', command: [bin('svelte-check'), '--fail-on-warnings', '--output', 'human'] },
			{ title: 'core types', command: [bin('tsc'), '-p', 'tsconfig.core.json'] },
			{ title: 'build', command: [process.execPath, 'src/cli/build.ts'] },
			{
				title: 'unit, samples and properties',
				command: [bin('vitest'), 'run', ...vitestReporters()],
				counts: vitestCounts
			},
			{
				title: 'in the browser',
				command: [bin('playwright'), 'test', '--reporter=line,json'],
				counts: playwrightCounts
			}
		];

findChromium();
const total: Counts = { passed: 0, failed: 0 };
for (const { title, command, counts } of stages) {
	const began = Date.now();
	console.log(`\n— ${title}`);
	const [file, ...args] = command;
	const run = spawnSync(file!, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: {
			...process.env,
			FORCE_COLOR: '0',
			PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json')
		}
	});
	const isOk = run.status === 0;
	const result = counts?.(isOk) ?? { passed: Number(isOk), failed: Number(!isOk) };
	// A runner that stops without naming a failed test has failed all the same.
	if (!isOk && result.failed === 0) result.failed = 1;
	total.passed += result.passed;
	total.failed += result.failed;
	console.log(`  ${isOk ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function vitestReporters(): string[] {
	return ['--reporter=default', '--reporter=json', `--outputFile=${join(reports, 'vitest.json')}`];
}

function vitestCounts(): Counts {
	const report = readReport('vitest.json');
	return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

function playwrightCounts(): Counts {
	const { stats } = readReport('playwright.json');
	return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

type Report = {
	numPassedTests?: number;
	numFailedTests?: number;
	stats?: { expected: number; unexpected: number; flaky: number };
};

function readReport(name: string): Report {
	try {
		return JSON.parse(readFileSync(join(reports, name), 'utf8')) as Report;
	} catch {
		return {};
	}
}
