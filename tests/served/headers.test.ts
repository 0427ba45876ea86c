import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../sizes.ts';
import { observatoryScore } from './observatory.ts';
import { startServer, type Server } from './start-server.ts';

/** An address for every route of the site; a route without one fails below. */
const addressOf: Record<string, string> = {
	'/(site)': '/',
	'/(site)/about': '/about',
	'/(site)/embed/check': '/embed/check',
	'/(site)/for-clinicians': '/for-clinicians',
	'/(site)/guide': '/guide',
	'/(site)/guide/[section]': '/guide/saying-limits',
	'/(site)/guide/glossary': '/guide/glossary',
	'/(site)/guide/takeaways': '/guide/takeaways',
	'/(site)/help': '/help',
	'/(site)/offline': '/offline',
	'/(site)/picture': '/picture',
	'/(site)/privacy': '/privacy',
	'/(site)/proof': '/proof',
	'/(site)/proof/[check]': '/proof/social-overload',
	'/(site)/saved': '/saved',
	'/author': '/author',
	'/check': '/check',
	'/checks/[check]': '/checks/lonely-or-alone'
};
const LEAST = 130;

let server: Server;
beforeAll(async () => {
	server = await startServer({ RAPPORT_ORIGIN: 'https://checks.example.org' });
});
afterAll(async () => {
	await server.stop();
});

const fetched = async (path: string) => {
	const response = await fetch(`${server.address}${path}`, {
		headers: { host: 'checks.example.org' }
	});
	return { status: response.status, headers: Object.fromEntries(response.headers) };
};

test('every page that needs nothing typed is stored for offline use', async () => {
	const response = await fetch(`${server.address}/offline.json`, {
		headers: { host: 'checks.example.org' }
	});
	const { pages } = (await response.json()) as { pages: string[] };
	// Nobody who takes a check opens the workbench, or what puts checks on other pages.
	const tools = ['/author', '/for-clinicians', '/embed/check'];
	const missing = Object.values(addressOf).filter((path) => !pages.includes(path));
	expect(missing.toSorted()).toEqual(tools.toSorted());
	expect(new Set(pages).size).toBe(pages.length);
});

test('every route has an address here', () => {
	expect(Object.keys(addressOf).toSorted()).toEqual(routes().toSorted());
});

describe.each([...Object.values(addressOf), '/nowhere'])('%s', (path) => {
	test('scores at least 130 by the table of MDN’s Observatory', async () => {
		const { status, headers } = await fetched(path);
		expect(status).toBe(path === '/nowhere' ? 404 : 200);
		expect(observatoryScore(headers)).toEqual({ score: expect.any(Number), lost: [] });
		expect(observatoryScore(headers).score).toBeGreaterThanOrEqual(LEAST);
	});

	test('sets no cookie and switches every browser feature off', async () => {
		const { headers } = await fetched(path);
		expect(headers['set-cookie']).toBeUndefined();
		expect(headers['permissions-policy']?.split(', ').every((one) => one.endsWith('=()'))).toBe(
			true
		);
		expect(headers['access-control-allow-origin']).toBeUndefined();
		expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
	});
});

describe.each([
	'/offline.json',
	'/check/__data.json',
	'/author/shipped/lonely-or-alone.json',
	'/oembed',
	'/embed/help.json'
])('%s', (path) => {
	test('is no page: it may load nothing, and nobody may frame it', async () => {
		const response = await fetch(`${server.address}${path}`, {
			headers: { host: 'checks.example.org' },
			redirect: 'manual'
		});
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
			'strict-transport-security': expect.stringContaining('max-age='),
			'x-content-type-options': 'nosniff'
		});
	});
});

describe.each(['/healthz', '/service-worker.js', '/_app/version.json', '/site.webmanifest'])(
	'%s',
	(path) => {
		test('is a file: it may load from here alone, and nobody may frame it', async () => {
			const { status, headers } = await fetched(path);
			expect(status).toBe(200);
			expect(headers).toMatchObject({
				'content-security-policy': expect.stringMatching(
					/^default-src 'self';.* frame-ancestors 'none'$/
				),
				'strict-transport-security': expect.stringContaining('max-age='),
				'cross-origin-resource-policy': 'same-origin',
				'x-content-type-options': 'nosniff'
			});
		});
	}
);

describe('the table', () => {
	test('takes points for each header that is missing or weak', () => {
		expect(observatoryScore({}).lost).toEqual([
			'content-security-policy',
			'strict-transport-security',
			'x-content-type-options',
			'x-frame-options'
		]);
		const open = { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" };
		expect(observatoryScore(open).lost).toContain('content-security-policy');
	});
});
