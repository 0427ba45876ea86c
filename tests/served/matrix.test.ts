import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../sizes.ts';
import { startServer, type Server } from './start-server.ts';

/**
 * What every route answers to every method, for a stranger (there is nobody else yet). Pages are read; a check also
 * takes a form. A route without a row fails, so that none is added without thinking of it.
 */
const read = { GET: 200, HEAD: 200, POST: 405, PUT: 405, DELETE: 405, PATCH: 405 };
const matrix: Record<string, { path: string; answers: Record<string, number> }> = {
	'/(site)': { path: '/', answers: read },
	'/(site)/about': { path: '/about', answers: read },
	'/(site)/embed/check': { path: '/embed/check', answers: read },
	'/(site)/for-clinicians': { path: '/for-clinicians', answers: read },
	'/(site)/guide': { path: '/guide', answers: read },
	'/(site)/guide/[section]': { path: '/guide/saying-limits', answers: read },
	'/(site)/guide/glossary': { path: '/guide/glossary', answers: read },
	'/(site)/guide/takeaways': { path: '/guide/takeaways', answers: read },
	'/(site)/help': { path: '/help', answers: read },
	'/(site)/offline': { path: '/offline', answers: read },
	'/(site)/picture': { path: '/picture', answers: read },
	'/(site)/privacy': { path: '/privacy', answers: read },
	'/(site)/proof': { path: '/proof', answers: read },
	'/(site)/proof/[check]': { path: '/proof/social-overload', answers: read },
	'/(site)/saved': { path: '/saved', answers: read },
	'/author': { path: '/author', answers: read },
	'/check': { path: '/check', answers: { ...read, POST: 404 } },
	'/checks/[check]': { path: '/checks/lonely-or-alone', answers: { ...read, POST: 200 } }
};
const ENDPOINTS: Record<string, Record<string, number>> = {
	'/offline.json': { ...read },
	'/author/shipped/lonely-or-alone.json': { ...read },
	'/embed/lonely-or-alone': { ...read, POST: 200 },
	'/embed/lonely-or-alone/scoring.json': { ...read },
	'/embed/relationship-health': { ...read, GET: 404, HEAD: 404, POST: 404 },
	'/embed/relationship-health/scoring.json': { ...read, GET: 404, HEAD: 404 },
	'/embed/nothing': { ...read, GET: 404, HEAD: 404, POST: 404 },
	'/embed/v1.js': { ...read },
	'/embed/v1.0.0.js': { ...read },
	'/embed/v1.1.0.js': { ...read },
	'/embed/v1.d.ts': { ...read },
	'/embed/help.json': { ...read },
	'/embed/host-check.js': { ...read },
	// Their names hold a hash of what is in them.
	'/embed/files/nothing.js': { ...read, GET: 404, HEAD: 404 },
	'/scripts/nothing.js': { ...read, GET: 404, HEAD: 404 },
	'/oembed?url=http%3A%2F%2Flocalhost%2Fchecks%2Flonely-or-alone': { ...read, GET: 404, HEAD: 404 },
	'/healthz': { GET: 200, HEAD: 200 }
};

let server: Server;
beforeAll(async () => {
	server = await startServer();
});
afterAll(async () => {
	await server.stop();
});

type Answer = {
	status: number;
	body: string;
	headers: Record<string, string | string[] | undefined>;
};

/** Sends exactly this path and these headers; `fetch` would tidy them first. */
function send(method: string, path: string, headers = {}, body = ''): Promise<Answer> {
	const { port } = new URL(server.address);
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } },
			(response) => {
				let text = '';
				response.on('data', (part: Buffer) => (text += part.toString()));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers })
				);
			}
		);
		asked.on('error', reject);
		asked.end(body);
	});
}

const asForm = () => ({
	origin: `http://localhost:${new URL(server.address).port}`,
	'content-type': 'application/x-www-form-urlencoded'
});

test('every route of the build has a row', () => {
	expect(Object.keys(matrix).toSorted()).toEqual(routes().toSorted());
});

test('every endpoint has a row', () => {
	const files = readdirSync(resolve(import.meta.dirname, '../../src/routes'), {
		recursive: true,
		encoding: 'utf8'
	});
	const rows = Object.keys(ENDPOINTS);
	const missing = files
		.filter((file) => file.endsWith('+server.ts'))
		.map((file) => `/${file.replace('/+server.ts', '')}`)
		.filter((id) => {
			// `[check]` stands for one part of an address; every other character for itself.
			const parts = id.split(/\[[^\]]+\]/);
			return !rows.some((address) => {
				const [row = ''] = address.split('?');
				return row.startsWith(parts[0]!) && row.endsWith(parts.at(-1)!);
			});
		});
	expect(missing).toEqual([]);
});

describe.each([
	...Object.values(matrix).map(({ path, answers }) => [path, answers] as const),
	...Object.entries(ENDPOINTS)
])('%s', (path, answers) => {
	test.each(Object.entries(answers))('answers %s with %i', async (method, status) => {
		const sent = ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method) ? asForm() : {};
		expect((await send(method, path, sent)).status).toBe(status);
	});
});

describe('a form', () => {
	const path = '/checks/lonely-or-alone';

	test.each([
		['another site', { origin: 'https://evil.example' }],
		['a look-alike', { origin: 'http://localhost.evil.example' }],
		['nowhere', { origin: 'null' }]
	])('from %s is refused', async (_, headers) => {
		const { status } = await send('POST', path, { ...asForm(), ...headers }, 'q_gap=very');
		expect(status).toBe(403);
	});
});

describe('an error page', () => {
	test.each([
		['/%', 400],
		['/%c0%ae%c0%ae/etc/passwd', 400],
		['/guide/../../etc/passwd', 404],
		['/guide/constructor', 404],
		['/guide/__proto__', 404],
		['/checks/__proto__', 404],
		['/proof/__proto__', 404],
		['/embed/__proto__', 404],
		['/embed/constructor/scoring.json', 404],
		['/embed/files/..%2f..%2fetc%2fpasswd', 404],
		['/oembed?url=javascript:alert(1)', 404],
		['/author/shipped/__proto__.json', 404],
		['/author/shipped/constructor.json', 404],
		[`/${'a'.repeat(6_000)}`, 404],
		['/_app/immutable/nothing.js', 404],
		['//evil.example/guide', 404]
	])('for %.40s says nothing of what is inside', async (path, status) => {
		const answer = await send('GET', path);
		expect(answer.status).toBe(status);
		expect(answer.body).not.toMatch(
			/node_modules|\.ts:|\.js:\d|Error:|at [A-Z]\w+|\/work|\/root|\/home/
		);
		expect(answer.headers.location).toBeUndefined();
	});

	test('is the same for a host that was made up, and links nowhere else', async () => {
		const answer = await send('GET', '/', {
			host: 'evil.example',
			'x-forwarded-host': 'evil.example',
			'x-forwarded-proto': 'https'
		});
		expect(answer.body).not.toContain('evil.example');
		expect(answer.headers.location ?? '').not.toContain('evil.example');
	});
});
