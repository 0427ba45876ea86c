import { expect, test, type Page } from '@playwright/test';
import { withHostPage } from './host-page.ts';
import { expectAccessible, watch } from './surfaces.ts';

/** The mended page of every sample: `{site}` is where the checks are. */
const loader = '<script type="module" src="{site}embed/v1.js"></script>';
const element = '<rapport-check check="social-overload"></rapport-check>';
const fine = `<!doctype html><title>x</title>${loader}<main>${element}</main>`;

type Sample = { says: string; bad: string; good?: string; headers?: string; goodHeaders?: string };

const samples: Sample[] = [
	{ says: 'There is no check of this site', bad: '<p>Hello</p>' },
	{ says: 'nothing that loads it', bad: element },
	{ says: 'is not loaded as a module', bad: fine.replace('type="module" ', '') },
	{
		says: 'does not let the loader run',
		bad: fine,
		headers: "HTTP/2 200\ncontent-security-policy: script-src 'self'",
		goodHeaders: 'HTTP/2 200\ncontent-security-policy: script-src {origin}'
	},
	{
		says: 'does not let the frame load',
		bad: `<meta http-equiv="content-security-policy" content="frame-src 'none'">${fine}`,
		good: `<meta http-equiv="content-security-policy" content="frame-src {origin}">${fine}`
	},
	{
		says: 'keeps frames of other sites out',
		bad: fine,
		headers: 'Cross-Origin-Embedder-Policy: require-corp'
	},
	{
		says: 'The whole page is in a sandbox',
		bad: fine,
		headers: 'Content-Security-Policy: sandbox'
	},
	{
		says: 'The sandbox of iframe is too tight',
		bad: '<iframe src="{site}embed/x" sandbox="allow-scripts"></iframe>',
		good: '<iframe src="{site}embed/x" sandbox="allow-scripts allow-forms allow-same-origin"></iframe>'
	},
	{ says: 'The loader is in the page 2 times', bad: fine + loader },
	{ says: 'The loader is version 0', bad: fine.replace('v1.js', 'v0.js') },
	{ says: 'without the hash', bad: fine.replace('v1.js', 'v1.0.0.js') },
	{
		says: 'The box main, around rapport-check, has a height',
		bad: `<style>@media (width > 1px) { main { height: 40rem } }</style>${fine}`,
		good: `<style>main { min-height: 40rem }</style>${fine}`
	},
	{
		says: 'hides what does not fit',
		bad: fine.replace('<main>', '<main style="overflow: hidden">'),
		good: fine.replace('<main>', '<main style="overflow: auto">')
	}
];

test('a pasted page is told what is wrong with it, and no more once it is mended', async ({
	page
}) => {
	const { faults, requests } = watch(page);
	await page.goto('/embed/check');
	const before = requests.length;
	for (const { says, bad, good = fine, headers = '', goodHeaders = '' } of samples) {
		await look(page, bad, headers);
		await expect(page.locator('[data-result] li', { hasText: says }), says).toHaveCount(1);
		await look(page, good, goodHeaders);
		await expect(page.locator('[data-result] h3'), says).toHaveText('We found nothing to change.');
	}
	await look(page, samples[4]!.bad, samples[3]!.headers ?? '');
	await expectAccessible(page, 'the findings');
	// The browser fetches our own icon whenever it likes; what reads the page is a script of ours, asked for without a word of it.
	const ours = /^GET \/(?:favicon\.svg|scripts\/look-at-page-[0-9a-f]{8}\.js)$/;
	const asked = requests.slice(before).filter((request) => !ours.test(request));
	expect(asked, 'nothing is sent, nothing in the page loads').toEqual([]);
	// Our policy holds for the parsed page, too, and the browser says so; its styles are read as text.
	expect(faults.filter((fault) => !fault.includes('Applying inline style'))).toEqual([]);
});

test('nothing in a pasted page runs', async ({ page }) => {
	await page.goto('/embed/check');
	await look(
		page,
		'<script>window.pwned=1</script><img src=x onerror="window.pwned=1"><rapport-check id="<img src=x onerror=window.pwned=1>"></rapport-check>',
		''
	);
	await expect(page.locator('[data-result] li').first()).toBeVisible();
	expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('the script on a page tells in a panel and in the console, and sends nothing', async ({
	page,
	baseURL
}) => {
	const said: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('request', (request) => requests.push(request.url()));
	const body = `<style>.card{height:300px;overflow:hidden}</style>
		<div class="card">${element}</div>
		<div><iframe src="${baseURL}/embed/social-overload" sandbox="allow-scripts"></iframe></div>
		<script type="module" src="${baseURL}/embed/host-check.js"></script>`;
	await withHostPage(body, {}, async (address) => {
		await page.goto(address);
		await expect.poll(() => said.join('\n')).toContain('nothing that loads it');
		expect(said.join('\n')).toContain('The box div.card, around rapport-check, has a height');
		expect(said.join('\n')).toContain('The sandbox of iframe is too tight');
		await expect(page.locator('rapport-host-check')).toHaveCount(1);
		const ours = (url: string) => url.startsWith(`${baseURL}/embed/`) || url.startsWith(address);
		expect(requests.filter((url) => !ours(url))).toEqual([]);
	});
});

test('the script says nothing of a page that is as it should be, under a strict policy', async ({
	page,
	baseURL
}) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	const headers = {
		'content-security-policy': `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}`
	};
	const body = `${fine.replaceAll('{site}', `${baseURL}/`)}<script type="module" src="${baseURL}/embed/host-check.js"></script>`;
	await withHostPage(body, headers, async (address) => {
		await page.goto(address);
		await expect.poll(() => said.join('\n')).toContain('We found nothing to change.');
		expect(said.filter((line) => /^error|rapport: The/.test(line))).toEqual([]);
	});
});

test('its script may be loaded from anywhere, and the scripts of our own pages may not', async ({
	page,
	request
}) => {
	const script = await request.get('/embed/host-check.js');
	expect(script.headers()).toMatchObject({
		'content-type': 'text/javascript; charset=utf-8',
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
		'x-content-type-options': 'nosniff'
	});
	for (const path of ['/for-clinicians', '/embed/check']) {
		await page.goto(path);
		const src = await page.locator('script[type="module"]').getAttribute('src');
		const own = await request.get(src ?? '');
		expect(own.status(), path).toBe(200);
		expect(own.headers()['cross-origin-resource-policy'], path).toBe('same-origin');
		expect(own.headers()['access-control-allow-origin'], path).toBeUndefined();
		expect((await request.post(path, { data: '' })).status(), path).toBeGreaterThanOrEqual(400);
	}
	expect((await request.get('/scripts/host-check-00000000.js')).status()).toBe(404);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it would need', async ({ page }) => {
		await page.goto('/embed/check');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('noscript p')).toContainText('Reading your page needs JavaScript');
		await expect(page.getByRole('button', { name: 'Look at it' })).toHaveCount(0);
	});
});

async function look(page: Page, html: string, headers: string): Promise<void> {
	const origin = new URL(page.url()).origin;
	const filled = (text: string): string =>
		text.replaceAll('{site}', `${origin}/`).replaceAll('{origin}', origin);
	await page.getByLabel('The HTML of your page').fill(filled(html));
	await page.getByLabel('Its headers, if you have them').fill(filled(headers));
	await page.getByRole('button', { name: 'Look at it' }).click();
}
