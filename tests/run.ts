import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './find-chromium.ts';

/**
 * `npm test`: every step in turn, then one line `N passed, N failed`. The stages of one step run side by side, two at a
 * time; a stage without counts of its own is one check. With --long: what takes longer than ten minutes allow.
 */
type Counts = { passed: number; failed: number };
type Stage = { title: string; command: string[]; counts?: (ok: boolean) => Counts };

const root = resolve(import.meta.dirname, '..');
const reports = join(root, '.cache/test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const types: Stage = { title: 'kit types', command: [bin('svelte-kit'), 'sync'] };
const build: Stage = { title: 'build', command: [process.execPath, 'src/cli/build.ts'] };

const steps: Stage[][] = process.argv.includes('--long')
	? [
			[inVitest('long property tests', '--config', 'vitest.long.config.ts')],
			[types],
			[build],
			[inBrowser('more in the browser', '-c', 'playwright.long.config.ts')],
			[inBrowser('checks on other pages', '-c', 'playwright.embed.config.ts')],
			[{ title: 'benchmarks', command: [process.execPath, 'tests/bench/run.ts'] }]
		]
	: [
			[types],
			[
				{ title: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
				{
					title: 'types',
					command: [bin('svelte-check'), '--fail-on-warnings', '--output', 'human']
				},
				{ title: 'core types', command: [bin('tsc'), '-p', 'tsconfig.core.json'] },
				{ title: 'content', command: [process.execPath, 'src/cli/rapport.ts', 'check'] },
				{ title: 'format', command: [bin('prettier'), '--check', '.', '--log-level', 'warn'] }
			],
			[build],
			[inVitest('unit, samples and properties')],
			[inBrowser('in the browser')]
		];

findChromium();
const total: Counts = { passed: 0, failed: 0 };
for (const step of steps) {
	const waiting = [...step];
	const lane = async (): Promise<void> => {
		for (let stage = waiting.shift(); stage; stage = waiting.shift())
			await runStage(stage, step.length > 1);
	};
	await Promise.all([lane(), lane()]);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** Runs one stage and adds its counts to the total. What stages side by side print is kept until each has ended. */
async function runStage({ title, command, counts }: Stage, isBesideOthers: boolean): Promise<void> {
	const began = Date.now();
	if (!isBesideOthers) console.log(`\n— ${title}`);
	const [file, ...args] = command;
	const run = spawn(file!, args, {
		cwd: root,
		stdio: ['ignore', isBesideOthers ? 'pipe' : 'inherit', isBesideOthers ? 'pipe' : 'inherit'],
		env: {
			...process.env,
			FORCE_COLOR: '0',
			PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json')
		}
	});
	const printed: Buffer[] = [];
	run.stdout?.on('data', (piece: Buffer) => printed.push(piece));
	run.stderr?.on('data', (piece: Buffer) => printed.push(piece));
	const isOk = await new Promise<boolean>((done) => {
		run.on('error', () => done(false));
		run.on('close', (code) => done(code === 0));
	});
	const result = counts?.(isOk) ?? { passed: Number(isOk), failed: Number(!isOk) };
	// A runner that stops without naming a failed test has failed all the same.
	if (!isOk && result.failed === 0) result.failed = 1;
	total.passed += result.passed;
	total.failed += result.failed;
	if (isBesideOthers) process.stdout.write(`\n— ${title}\n${Buffer.concat(printed).toString()}`);
	console.log(`  ${isOk ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`);
}

function inVitest(title: string, ...args: string[]): Stage {
	const report = `--outputFile=${join(reports, 'vitest.json')}`;
	return {
		title,
		command: [bin('vitest'), 'run', ...args, '--reporter=default', '--reporter=json', report],
		counts: vitestCounts
	};
}

function inBrowser(title: string, ...args: string[]): Stage {
	return {
		title,
		command: [bin('playwright'), 'test', ...args, '--reporter=line,json'],
		counts: playwrightCounts
	};
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
