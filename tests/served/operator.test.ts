import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rememberInputs } from '../../src/cli/build-state.ts';
import { flagships } from '../e2e/checks.ts';
import { startServer, type Server } from './start-server.ts';

/** Everything an operator can say. */
const said = `run_by: Example Practice, 1 High Street
contact: privacy@practice.example
imprint: https://practice.example/legal
proxy_keeps_days: 7
exit_to: https://news.example/today
clear_after_minutes: 0.5
`;
const PARTS = ['src', 'build', 'static', 'questionnaires', 'guide'];
const FILES = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

let folder: string;
let server: Server;
beforeAll(async () => {
	const root = resolve(import.meta.dirname, '../..');
	folder = mkdtempSync(join(tmpdir(), 'rapport-operator-'));
	for (const part of [...PARTS, ...FILES]) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	writeFileSync(join(folder, 'operator.yaml'), said);
	// The same build in another folder.
	rememberInputs(folder);
	server = await startServer({}, folder);
}, 120_000);
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> =>
	fetch(`${server.address.replace('127.0.0.1', 'localhost')}${path}`, { redirect: 'manual' });

test('the privacy page says what stands in operator.yaml', async () => {
	const page = await (await get('/privacy')).text();
	expect(page).toContain('This site is run by Example Practice, 1 High Street.');
	expect(page).toContain('href="mailto:privacy@practice.example"');
	expect(page).toContain('href="https://practice.example/legal"');
	expect(page).toContain('keep a list of visits for 7 days, says whoever runs it');
	expect(page).not.toContain('has not written here who they are');
});

test('the way out and the time out of sight are the operator’s', async () => {
	const [, , { address }] = flagships;
	const page = await (await get(`/checks/${address}`)).text();
	expect(page.match(/<a href="https:\/\/news\.example\/today"/g)).toHaveLength(2);
	const data = await (await get('/check/__data.json')).text();
	expect(data).toContain('https://news.example/today');
	expect(data).toContain('After half a minute out of sight it is cleared.');
	expect(data).toContain('30000');
});
