import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settled } from '../embed/conformance/settled.ts';
import { findChromium } from '../find-chromium.ts';
import { startServer, type Server } from '../served/start-server.ts';

const CLINIC = 'https://clinic.example';
const EVIL = 'https://evil.example';

let server: Server;
let browser: Browser;
let checks: string;

beforeAll(async () => {
	server = await startServer({
		RAPPORT_EMBEDS: JSON.stringify({
			clinic: {
				name: 'The clinic',
				checks: 'all',
				origins: [CLINIC, 'http://clinic.localhost:8080']
			},
			other: { name: 'Another', checks: 'all', origins: ['https://other.example'] }
		})
	});
	checks = server.address.replace('127.0.0.1', 'localhost');
	browser = await chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			// Chromium takes the parents for pages of the internet, and would keep them from this machine whoever may frame.
			'--disable-features=LocalNetworkAccessChecks'
		]
	});
}, 300_000);
afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

/** The check, as the snippet of the clinic frames it. */
const check = (): string => `${checks}/embed/social-overload?embed=clinic`;
/** A page of an origin that frames an address, under a policy of its own. */
const framing = (origin: string, address: string, policy = ''): string =>
	`${origin}/?${new URLSearchParams({ address, policy })}`;
const dataPage = (address: string): string => `data:text/html,<iframe src="${address}"></iframe>`;

const allowed: Record<string, () => string> = {
	'the clinic': () => framing(CLINIC, check()),
	'the clinic on this machine': () => framing('http://clinic.localhost:8080', check()),
	'a page of the clinic within another of it': () => framing(CLINIC, framing(CLINIC, check()))
};

/** Beside the look-alikes in tests/embed/refused.spec.ts: those whose origin is none, or is not what their address seems to say. */
const refused: Record<string, () => string> = {
	'a name that looks like it in another script': () =>
		framing('https://\u0441linic.example', check()),
	'its name in a path': () => framing(`${EVIL}/clinic.example`, check()),
	'its name before an at sign': () => framing('https://clinic.example@evil.example', check()),
	'a site that may frame under an id of its own': () => framing('https://other.example', check()),
	'the checks’ own site, under the id of the clinic': () => framing(checks, check()),
	'a page of the clinic that sandboxes itself': () =>
		framing(CLINIC, check(), 'sandbox allow-scripts'),
	'a data address within the clinic': () => framing(CLINIC, dataPage(check())),
	'a data address within a stranger': () => framing(EVIL, dataPage(check())),
	'a stranger within the clinic': () => framing(CLINIC, framing(EVIL, check())),
	'an id that nobody knows': () => framing(CLINIC, check().replace('=clinic', '=nobody')),
	'no id at all': () => framing(CLINIC, check().replace('?embed=clinic', ''))
};

test.each(Object.keys(allowed))('%s may frame a check', async (who) => {
	expect(await isFramed(allowed[who]!())).toBe(true);
});

test('eleven others are refused, all of them', async () => {
	expect(Object.keys(refused)).toHaveLength(11);
	const wrong: string[] = [];
	for (const [who, address] of Object.entries(refused)) {
		if (await isFramed(address())) wrong.push(who);
	}
	expect(wrong).toEqual([]);
});

/** Opens a page whose origin only this browser believes in, and looks whether the check is in one of its frames. */
async function isFramed(address: string): Promise<boolean> {
	const page = await browser.newPage();
	await page.route(
		(url) => url.searchParams.has('address'),
		(route) => {
			const { searchParams } = new URL(route.request().url());
			const framed = searchParams.get('address')!.replaceAll('"', '&quot;');
			return route.fulfill({
				contentType: 'text/html',
				headers: { 'Content-Security-Policy': searchParams.get('policy')! },
				body: `<iframe src="${framed}"></iframe>`
			});
		}
	);
	const answered = page.waitForResponse((response) =>
		response.url().startsWith(`${checks}/embed/social`)
	);
	await page.goto(address);
	const status = (await answered).status();
	const innermost = page.frames().at(-1)!;
	const url = await settled(
		async () => innermost.url(),
		(at) => at.startsWith('chrome-error:') || at.startsWith(`${checks}/embed/`)
	);
	expect(url).toMatch(/^(chrome-error:|http:\/\/localhost:\d+\/embed\/)/);
	const isShown = url.startsWith(checks) && status === 200;
	if (isShown) expect(await innermost.locator('.framed').count()).toBe(1);
	await page.close();
	return isShown;
}
