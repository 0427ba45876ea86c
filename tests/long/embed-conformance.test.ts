import type { Browser } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conform, type Conformance } from '../embed/conformance/conform.ts';
import { strictBrowser } from '../embed/conformance/strict-browser.ts';
import { checks, type CheckId, type Verdict } from '../embed/conformance/verdict.ts';
import { exampleHosts } from '../embed/hosts/example-hosts.ts';
import { faultyHosts } from '../embed/hosts/faulty-hosts.ts';
import { startEmbedding, type Embedding } from '../embed/start-embedding.ts';

let embedding: Embedding;
let browser: Browser;

beforeAll(async () => {
	embedding = await startEmbedding();
	browser = await strictBrowser();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await embedding?.stop();
});

/** Only the plain page asks for a result, and a frame without a script is told nothing. */
const without: Record<string, CheckId[]> = {
	plain: [],
	'stripped-markup': ['ready', 'height', 'view', 'consent', 'refresh', 'hidden']
};

/** The one whose check must be shown first is tried by the command, further down. */
const atOnce = exampleHosts.filter(({ show }) => show === undefined);

test.each(atOnce)('$name conforms', async (host) => {
	const all = await conform(browser, { url: embedding.addressOf(host) });
	expect(all).toHaveLength(host.name === 'two-embeds' ? 2 : 1);
	for (const one of all) {
		expect(saidOf(one, 'failed')).toEqual([]);
		expect(idsOf(one, 'not applicable')).toEqual(without[host.name] ?? ['consent']);
		expect(one.verdicts.map(({ check }) => check).toSorted()).toEqual(
			Object.keys(checks).toSorted()
		);
	}
});

test.each(faultyHosts)('finds out about $name', async ({ name, found }) => {
	const [one] = await conform(browser, { url: embedding.addressOfFault(name) });
	expect(idsOf(one!, 'failed')).toEqual(found);
});

describe('npm run embed:conformance', () => {
	test('tells what came of a page, and exits by it', async () => {
		const tabs = exampleHosts.find(({ show }) => show !== undefined)!;
		const good = await command('--url', embedding.addressOf(tabs), '--show', tabs.show!);
		expect(good.said).toContain(`ok     ${checks.view}\n`);
		expect(good.said).toMatch(/\n8 passed, 0 failed, 1 do not apply\n$/);
		expect(good.code).toBe(0);

		const faulty = await command('--url', embedding.addressOfFault('id-that-nobody-knows'));
		expect(faulty.said).toContain(`WRONG  ${checks.ready}\n          It never did. Is the origin`);
		expect(faulty.code).toBe(1);

		const empty = await command('--url', `${embedding.checks}/about`);
		expect(empty.said).toContain('There is no check on this page.');
		expect(empty.code).toBe(1);
	});

	test('says how it is used', async () => {
		const help = await command('--help');
		expect(help.said).toContain('npm run embed:conformance -- --url https://');
		expect(help.code).toBe(0);
		expect((await command()).code).toBe(2);
		expect((await command('--url', 'practice.example')).code).toBe(2);
		expect((await command('--nonsense')).code).toBe(2);
	});
});

async function command(...args: string[]): Promise<{ said: string; code: number | null }> {
	const child = spawn(process.execPath, ['tests/embed/conformance/run.ts', ...args], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const [said, wrong, [code]] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'exit') as Promise<[number | null]>
	]);
	return { said: said + wrong, code };
}

function idsOf({ verdicts }: Conformance, outcome: Verdict['outcome']): CheckId[] {
	return verdicts.filter((one) => one.outcome === outcome).map(({ check }) => check);
}

function saidOf({ verdicts }: Conformance, outcome: Verdict['outcome']): string[] {
	return verdicts
		.filter((one) => one.outcome === outcome)
		.map(({ check, said }) => `${checks[check]}: ${said}`);
}
