import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startCramped, startServer, type Server } from '../served/start-server.ts';
import { answerTo, pausedConnection, requestText } from './raw.ts';

// Hundreds of connections on a machine that does other things as well.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

let server: Server;
let sockets: Socket[] = [];
afterEach(async () => {
	for (const socket of sockets) socket.destroy();
	sockets = [];
	await server.stop();
});

const immutable = resolve(import.meta.dirname, '../../.svelte-kit/output/client/_app/immutable');
const [largest = ''] = readdirSync(immutable, { recursive: true, encoding: 'utf8' })
	.map((name) => ({ name, size: statSync(join(immutable, name)).size }))
	.toSorted((a, b) => b.size - a.size)
	.map(({ name }) => `/_app/immutable/${name}`);

async function open(count: number, text: string): Promise<void> {
	const paused = await Promise.all(
		Array.from({ length: count }, () => pausedConnection(server.port, text))
	);
	sockets.push(...paused);
}

async function isHealthy(): Promise<boolean> {
	const { status, body } = await answerTo(server.port, 'GET', '/healthz');
	return status === 200 && body === 'ok\n' && !server.hasExited();
}

/** One connection that asks for six megabytes, so that the buffers on the way (four) do not hold all of it. */
const greedy = (): string =>
	requestText('GET', largest, [['Host', `localhost:${server.port}`]]).repeat(15);

describe('with 300 descriptors', () => {
	test('four hundred readers who stop reading end nothing: the next are told to wait, and it goes on', async () => {
		server = await startCramped(300);
		await open(400, greedy());
		for (let times = 0; times < 20; times++) expect(await isHealthy()).toBe(true);

		// Some of those at first were sent away before a word of theirs was read; in the end every place is taken.
		const askOneMore = async () => {
			await open(1, greedy());
			return answerTo(server.port, 'GET', '/guide');
		};
		await expect.poll(async () => (await askOneMore()).status, { timeout: 30_000 }).toBe(503);
		const { headers, body } = await askOneMore();
		expect(headers['retry-after']).toBe('30');
		expect(body).toContain('<h1>Too many people are here at this moment.</h1>');

		for (const socket of sockets) socket.destroy();
		await expect
			.poll(async () => (await answerTo(server.port, 'GET', '/error.css')).status, {
				timeout: 30_000
			})
			.toBe(200);
		// Pages that nobody opened until now are loaded only when they are asked for.
		for (const path of ['/guide', '/proof', '/help', '/check', '/embed/social-overload']) {
			expect((await answerTo(server.port, 'GET', path)).status, path).toBe(200);
		}
		expect(server.written().trim().split('\n')).toHaveLength(1);
	});

	test('four hundred who have their answer and stay give their places to others', async () => {
		server = await startCramped(300);
		for (let times = 0; times < 400; times++) {
			const visitor = connect(server.port, '127.0.0.1');
			visitor.on('error', () => undefined);
			sockets.push(visitor);
			visitor.write(requestText('GET', '/error.css', [['Host', `localhost:${server.port}`]]));
			const [answer] = (await once(visitor, 'data')) as [Buffer];
			expect(answer.toString('latin1'), `visitor ${times}`).toMatch(/^HTTP\/1\.1 200 /);
		}
		expect((await answerTo(server.port, 'GET', '/guide')).status).toBe(200);
	});

	test('four hundred who say nothing end nothing either', async () => {
		server = await startCramped(300);
		await open(400, '');
		for (let times = 0; times < 20; times++) expect(await isHealthy()).toBe(true);
		expect(server.written().trim().split('\n')).toHaveLength(1);
	});
});

test('two thousand connections at once, of every sort, and it answers those who watch it', async () => {
	server = await startServer();
	const begun = `POST /check HTTP/1.1\r\nHost: localhost:${server.port}\r\n`;
	const sorts = [
		'',
		'GET / HT',
		begun,
		`${begun}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\na=`,
		`${begun}Transfer-Encoding: chunked\r\n\r\nfff\r\n`,
		requestText('GET', '/guide', [['Host', `localhost:${server.port}`]]).repeat(2),
		'\u0000'
	];
	for (let batch = 0; batch < 20; batch++) {
		await open(100, sorts[batch % sorts.length]!);
		expect(await isHealthy(), `after ${sockets.length}`).toBe(true);
	}
	for (const socket of sockets) socket.destroy();
	await expect
		.poll(async () => (await answerTo(server.port, 'GET', '/')).status, { timeout: 30_000 })
		.toBe(200);
	expect(server.written().trim().split('\n')).toHaveLength(1);
});

describe('an upload that breaks off', () => {
	const bodies = [
		'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nq_a=1',
		'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000000\r\n\r\nq_a=1',
		'Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nq_a=1\r\n',
		'Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nq_a',
		'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\nContent-Disp',
		'Content-Type: text/plain\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n'
	];
	const paths = [
		'/check',
		'/checks/lonely-or-alone',
		'/embed/social-overload',
		'/guide',
		'/error.css'
	];

	test('is nothing of ours, and leaves no line', async () => {
		server = await startServer();
		for (const path of paths) {
			for (const body of bodies) {
				for (const leave of ['destroy', 'resetAndDestroy', 'end'] as const) {
					const socket = connect(server.port, '127.0.0.1');
					socket.on('error', () => undefined);
					const origin = `http://localhost:${server.port}`;
					socket.write(
						`POST ${path} HTTP/1.1\r\nHost: localhost:${server.port}\r\nOrigin: ${origin}\r\n${body}`
					);
					await once(socket, 'connect');
					// Only once it has begun to wait for the rest.
					await isHealthy();
					socket[leave]();
					socket.resume();
					await once(socket, 'close');
				}
			}
			expect(await isHealthy(), path).toBe(true);
		}
		expect(await server.stop()).toBe(0);
		expect(server.written().trim().split('\n')).toHaveLength(1);
	});
});
