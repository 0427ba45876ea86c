import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startScript, type Server } from '../served/start-server.ts';
import { answerTo, requestText, sendRaw } from './raw.ts';

let server: Server;
beforeEach(async () => {
	server = await startScript('tests/attack/faulty-site.ts');
}, 60_000);
afterEach(async () => {
	await server.stop();
});

/** Asks for something that takes its time. `ended` gives all that came, once the connection has. */
async function begin(path: string): Promise<{ socket: Socket; ended: Promise<string> }> {
	const socket = connect(server.port, '127.0.0.1');
	let text = '';
	socket.on('error', () => undefined);
	socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
	const ended = once(socket, 'close').then(() => text);
	await new Promise<void>((begun) => {
		socket.on('data', (part) => {
			text += part.toString();
			begun();
		});
	});
	return { socket, ended };
}

/** Told to stop, it takes no connection any more. */
async function untilDeaf(): Promise<void> {
	const text = requestText('GET', '/healthz', [['Host', 'localhost']]);
	while ((await sendRaw(server.port, text)).kind === 'answered');
}

describe('a fault in one request', () => {
	test.each(['/throws', '/throws-later', '/rejects-unheard', '/file-that-is-gone'])(
		'ends that request with a plain page: %s',
		async (path) => {
			const { status, headers, body } = await answerTo(server.port, 'GET', path);
			expect(status).toBe(500);
			expect(headers['content-security-policy']).toContain("default-src 'none'");
			expect(body).toContain('Something on our side broke.');
			expect(body).not.toContain('canary');
			expect(await answerTo(server.port, 'GET', '/')).toMatchObject({ status: 200, body: 'fine' });
			expect(server.written()).toMatch(/failure in no route: \w*Error\n/);
			expect(server.written()).not.toContain('canary');
		}
	);

	test('cuts off what was begun, and nothing else', async () => {
		await expect(answerTo(server.port, 'GET', '/breaks-half-way')).rejects.toThrow('no answer');
		expect(await answerTo(server.port, 'GET', '/healthz')).toMatchObject({ status: 200 });
		expect(server.hasExited()).toBe(false);
	});
});

describe('a fault of our own', () => {
	test('stops the server, but only once what was under way is answered', async () => {
		const { ended } = await begin('/takes-a-while');
		server.signal('SIGUSR2');
		expect(await ended).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*begun [\s\S]*and done/);
		expect(await server.stop()).toBe(1);
		expect(server.written()).toContain('failure in no route: Error\n');
		expect(server.written()).not.toContain('canary');
	});

	test('does not wait for ever for whoever takes no end', async () => {
		const { ended } = await begin('/never-ends');
		server.signal('SIGUSR2');
		expect(await ended).toContain('begun');
		expect(await server.stop()).toBe(1);
	});
});

test('whoever is still reading when it is told to stop gets all of it', async () => {
	const { socket, ended } = await begin('/large');
	socket.pause();
	server.signal('SIGTERM');
	await untilDeaf();
	socket.resume();
	expect((await ended).length).toBeGreaterThan(20_000_000);
	expect(await server.stop()).toBe(0);
});
