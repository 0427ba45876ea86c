import { createConnection } from 'node:net';
import { describe, expect, test } from 'vitest';
import { fieldName } from '../../src/lib/state/field-name.ts';
import { opaque } from '../e2e/checks.ts';
import { startServer } from './start-server.ts';

const CANARY = 'canary-7c1f';

describe('a running site', () => {
	test('writes down neither addresses, nor browsers, nor anything that was sent', async () => {
		const server = await startServer();
		const before = server.written();
		const port = new URL(server.address).port;
		const headers = {
			host: `localhost:${port}`,
			'user-agent': CANARY,
			referer: `http://localhost:${port}/${CANARY}`,
			'x-forwarded-for': CANARY
		};
		await fetch(`${server.address}/guide/${CANARY}?q=${CANARY}`, { headers });
		await fetch(`${server.address}/checks/lonely-or-alone`, {
			method: 'POST',
			headers: {
				...headers,
				origin: `http://localhost:${port}`,
				'content-type': 'application/x-www-form-urlencoded'
			},
			body: `${fieldName('gap')}=${CANARY}`
		});
		// The relationship check: opened, answered, and left.
		for (const [path, body] of [
			[
				'/check',
				`check=${opaque('you-and-one-other')}&age=adult&sheet=1&${fieldName('names')}=${CANARY}`
			],
			[
				`/checks/${opaque('you-and-one-other')}`,
				`age=adult&sheet=1&${fieldName('names')}=${CANARY}`
			]
		] as const) {
			const answer = await fetch(`${server.address}${path}`, {
				method: 'POST',
				headers: {
					...headers,
					origin: `http://localhost:${port}`,
					accept: 'text/html',
					'content-type': 'application/x-www-form-urlencoded'
				},
				body
			});
			expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store']);
		}
		await fetch(`${server.address}/oembed?${CANARY}`, { headers, redirect: 'manual' });
		expect(await server.stop()).toBe(0);
		expect(server.written()).toBe(before);
		expect(before.trim().split('\n').at(-1)).toBe(`Rapport is at http://localhost:${port}`);
	});

	test('answers whoever watches it, under any name', async () => {
		const server = await startServer();
		const response = await fetch(`${server.address}/healthz`);
		expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
		await server.stop();
	});

	test('finishes what it was asked before it stops, and says meanwhile that it is stopping', async () => {
		const server = await startServer();
		const port = Number(new URL(server.address).port);
		// Half a request now, the rest after the signal.
		const socket = createConnection(port, '127.0.0.1');
		let answer = '';
		socket.on('data', (chunk) => (answer += chunk.toString()));
		const ended = new Promise((resolve) => socket.once('close', resolve));
		await new Promise((resolve) =>
			socket.write(`GET /healthz HTTP/1.1\r\nHost: localhost:${port}\r\n`, resolve)
		);
		await fetch(`${server.address}/healthz`);
		const stopped = server.stop();
		await new Promise((resolve) => setTimeout(resolve, 200));
		socket.write('Connection: close\r\n\r\n');
		await ended;
		expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*stopping/);
		expect(await stopped).toBe(0);
	});
});
