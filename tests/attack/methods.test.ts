import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Server } from '../served/start-server.ts';
import { answerTo } from './raw.ts';

let server: Server;
beforeAll(async () => {
	server = await startServer();
}, 60_000);
afterAll(async () => {
	expect(server.written().trim().split('\n')).toHaveLength(1);
	await server.stop();
});

const asForm = () => ({
	Origin: `http://localhost:${server.port}`,
	'Content-Type': 'application/x-www-form-urlencoded',
	'Content-Length': '3'
});

describe.each(['/error.css', '/service-worker.js', '/icon-192.png', '/_app/version.json'])(
	'%s',
	(file) => {
		test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LOCK', 'PURGE'])(
			'is there to be read, not for %s',
			async (method) => {
				const { status, headers } = await answerTo(server.port, method, file);
				expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
			}
		);

		test('says what it is there for', async () => {
			const { status, headers, body } = await answerTo(server.port, 'OPTIONS', file);
			expect([status, headers.allow, body]).toEqual([204, 'GET, HEAD, OPTIONS', '']);
		});
	}
);

test.each(['/', '/guide', '/check', '/nowhere', '/embed/social-overload'])(
	'%s gives nothing back of what TRACE sends',
	async (path) => {
		const { status, headers, body } = await answerTo(server.port, 'TRACE', path, {
			'X-A': 'canary'
		});
		expect(status).toBe(405);
		expect(headers.allow).toContain('GET');
		expect(body).not.toContain('canary');
	}
);

test('CONNECT is refused in words', async () => {
	expect((await answerTo(server.port, 'CONNECT', 'evil.example:443')).status).toBe(405);
});

describe.each(['/check', '/checks/lonely-or-alone', '/guide'])('a form sent to %s', (path) => {
	test.each([
		'__proto__',
		'constructor',
		'toString',
		'valueOf',
		'hasOwnProperty',
		'__defineGetter__',
		'default',
		'nothing',
		'',
		'a/../__proto__'
	])('has no action of the name “%s”', async (name) => {
		for (const address of [`${path}?/${name}`, `${path}?a=1&%2F${name}=2`]) {
			for (const accept of ['text/html', 'application/json']) {
				const headers = { ...asForm(), Accept: accept };
				const { status } = await answerTo(server.port, 'POST', address, headers, 'a=b');
				expect(status, `${address} ${accept}`).toBe(404);
			}
		}
	});
});
