import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../find-chromium.ts';

/** A copy of the project whose content can be broken without harm. */
const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'rapport-'));
const file = join(copy, 'questionnaires/lonely-or-alone/questionnaire.yaml');
const PARTS = [
	...['src', 'questionnaires', 'guide', 'static', 'package.json', 'package-lock.json'],
	...['svelte.config.js', 'vite.config.ts', 'tsconfig.json']
];
let whole = '';

beforeAll(() => {
	for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	whole = readFileSync(file, 'utf8');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function breakIt(): { line: number } {
	const broken = whole.replace(
		'reversed: [good-news, call, known]',
		'reversed: [good-news, cal, known]'
	);
	expect(broken).not.toBe(whole);
	writeFileSync(file, broken);
	return { line: broken.split('\n').findIndex((text) => text.includes('cal, known')) + 1 };
}

test('a broken questionnaire stops the build with file, line, caret and what to do', () => {
	const { line } = breakIt();
	const build = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: copy, encoding: 'utf8' });
	const said = build.stdout + build.stderr;
	expect(build.status).toBe(1);
	expect(said).toContain(`questionnaires/lonely-or-alone/questionnaire.yaml:${line}:`);
	expect(said).toContain('`cal`');
	expect(said).toContain('`call`');
	expect(said).toMatch(/\n +\^\^\^/);
	writeFileSync(file, whole);
});

test('in development it covers the page with its place, and mending it brings the page back', async () => {
	const vite = join(copy, 'node_modules/vite/bin/vite.js');
	const args = ['dev', '--host', '127.0.0.1', '--port', '4191', '--strictPort'];
	const server = spawn(process.execPath, [vite, ...args], {
		cwd: copy,
		stdio: 'ignore',
		// The test runner's own mark would keep the overlay away.
		env: Object.fromEntries(
			Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
		)
	});
	const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
	try {
		await answers(server);
		const page = await browser.newPage();
		await page.goto('http://127.0.0.1:4191/');
		const heading = page.getByRole('heading', { level: 1 });
		await heading.waitFor();

		const { line } = breakIt();
		const overlay = page.locator('vite-error-overlay');
		await overlay.waitFor({ timeout: 30_000 });
		const said = await overlay.evaluate(
			(node) => node.shadowRoot?.querySelector('.window')?.textContent ?? ''
		);
		expect(said).toContain(`questionnaire.yaml:${line}:`);
		expect(said).toContain('`call`');
		expect(said).toContain('^^^');

		writeFileSync(file, whole);
		await overlay.waitFor({ state: 'detached', timeout: 30_000 });
		await heading.waitFor();
	} finally {
		await browser.close();
		server.kill();
	}
});

async function answers(server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (server.exitCode !== null) throw new Error('The development server stopped.');
		const response = await fetch('http://127.0.0.1:4191/').catch(() => null);
		if (response) return;
		await new Promise((next) => setTimeout(next, 200));
	}
	throw new Error('The development server does not answer.');
}
