import { expect, test, type Page } from '@playwright/test';
import { sensitive } from './checks.ts';
import { check, hostPage, openHost } from './host.ts';
import { CLINIC, HOST_PORT, SITE } from './places.ts';
import { addressOf } from '../../src/lib/server/content/address.ts';

const ADDRESS = `${SITE}/embed/social-overload?embed=clinic`;

/** Pages that are not in the clinic's list: other ports, schemes and names, and names that look alike. */
const strangers = [
	'http://stranger.localhost:%',
	'http://clinic.localhost',
	'http://clinic.localhost:1%',
	'http://clinic.localhost:80%',
	'https://clinic.localhost:%',
	'https://clinic.localhost',
	'http://clinic.localhost.evil.example',
	'http://clinic.localhost.evil.example:%',
	'http://evil-clinic.localhost:%',
	'http://evilclinic.localhost:%',
	'http://www.clinic.localhost:%',
	'http://a.b.clinic.localhost:%',
	'http://clinic.localhost.:%',
	'http://xn--clnic-n4a.localhost:%',
	'http://clinic.local:%',
	'http://clinic-localhost:%',
	'http://localhost:%',
	'http://127.0.0.1:%',
	'https://practice.example'
].map((origin) => origin.replace('%', String(HOST_PORT).slice(0, origin.includes(':80%') ? 2 : 4)));

/** Opens a page at an origin, wherever that would be, and says whether the frame in it showed the check. */
async function isFramed(page: Page, origin: string, body: string): Promise<boolean> {
	await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(`${origin}/`, { waitUntil: 'load' });
	const last = page.frames().at(-1)!;
	if (last === page.mainFrame()) throw new Error('There is no frame.');
	return (await last.locator('.framed').count()) > 0;
}

const frameOf = (address: string): string =>
	`<!doctype html><title>A page</title><iframe src="${address}"></iframe>`;

test('the page in the list may frame', async ({ page }) => {
	expect(await isFramed(page, CLINIC, frameOf(ADDRESS))).toBe(true);
});

test('twenty pages that are not in it may not', async ({ browser }) => {
	test.slow();
	const wrong: string[] = [];
	for (const origin of strangers) {
		const page = await browser.newPage();
		if (await isFramed(page, origin, frameOf(ADDRESS))) wrong.push(origin);
		await page.close();
	}
	// The twentieth has the origin `null`: a sandboxed page within the allowed one.
	const page = await browser.newPage();
	const inner = frameOf(ADDRESS).replaceAll('"', '&quot;');
	const outer = `<!doctype html><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`;
	if (await isFramed(page, CLINIC, outer)) wrong.push('null');
	await page.close();

	expect(strangers.length + 1).toBe(20);
	expect(wrong).toEqual([]);
});

test('an allowed page within a stranger’s may not frame either', async ({ page }) => {
	const inner = `${CLINIC}/?page=${encodeURIComponent(frameOf(ADDRESS))}`;
	expect(await isFramed(page, `http://stranger.localhost:${HOST_PORT}`, frameOf(inner))).toBe(
		false
	);
});

test('what is no check, what is never framed and what this page may not have get one answer', async ({
	request
}) => {
	const [hidden] = sensitive;
	const addresses = [
		'embed/nothing-here?embed=clinic',
		`embed/${addressOf(hidden!)}?embed=clinic`,
		`embed/${hidden!.id}?embed=clinic`,
		'embed/lonely-or-alone?embed=modest'
	];
	const answers = await Promise.all(
		addresses.map(async (address) => {
			const response = await request.get(`${SITE}/${address}`);
			const policy = response.headers()['content-security-policy'] ?? '';
			return {
				status: response.status(),
				body: await response.text(),
				policy: policy.replace(/nonce-[^']+/g, '')
			};
		})
	);
	expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
	expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
	expect(new Set(answers.map(({ policy }) => policy)).size).toBe(1);
	expect(answers[0]?.body).toContain('href="/"');
});

test('asked for a check that is never framed, the element shows a plain link and asks for nothing', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openHost(page, hostPage(check(addressOf(sensitive[0]!))));
	await expect(page.getByRole('link', { name: /Open the checks at/ })).toHaveAttribute(
		'href',
		`${SITE}/`
	);
	expect(await page.locator('rapport-check iframe').count()).toBe(0);
	expect(asked.filter((url) => /\/embed\/(?!v1\.js)/.test(url))).toEqual([]);
});

test('an embed id that nobody knows is framed by nobody', async ({ page }) => {
	const address = `${SITE}/embed/social-overload?embed=unknown`;
	expect(await isFramed(page, CLINIC, frameOf(address))).toBe(false);
});

test('no other page of the site can be framed', async ({ page }) => {
	for (const path of ['/', '/check', '/checks/social-overload', '/help', '/guide', '/privacy']) {
		expect(await isFramed(page, CLINIC, frameOf(`${SITE}${path}`)), path).toBe(false);
		const policy = (await page.request.get(`${SITE}${path}`)).headers()['content-security-policy'];
		expect(policy).toContain("frame-ancestors 'none'");
	}
});
