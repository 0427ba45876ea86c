import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Server } from '../served/start-server.ts';
import { answerTo } from './raw.ts';

/** What no file has, what is no range, and what a number cannot hold. */
const ranges = [
	'bytes=5-1',
	'bytes=0-',
	'bytes=-1',
	'bytes=-0',
	'bytes=--1',
	'bytes=5',
	'bytes=',
	'bytes',
	'bytes=abc-def',
	'bytes=0-9007199254740993',
	'bytes=9007199254740993-9007199254740995',
	'bytes=1-99999999999999999999999999999999',
	'bytes=18446744073709551615-18446744073709551616',
	'bytes=0-1e309',
	'bytes=0x5-0x1',
	'bytes=1.5-0.5',
	'bytes=Infinity-NaN',
	'bytes=5-1,7-2',
	`bytes=${Array.from({ length: 1_500 }, (_, at) => `${at}-${at}`).join(',')}`,
	'bytes =5-1',
	'BYTES=5-1',
	'items=5-1',
	'bytes=5-\u00b9',
	'\u00ff\u00fe',
	''
];
const FILES = ['/error.css', '/icon-512.png', '/site.webmanifest', '/_app/version.json'];

let server: Server;
beforeAll(async () => {
	server = await startServer();
}, 60_000);
afterAll(async () => {
	await server.stop();
});

test.each(FILES)('%s comes whole, or not at all, for any range', async (file) => {
	const whole = await answerTo(server.port, 'GET', file);
	expect(whole.status).toBe(200);
	for (const range of ranges) {
		for (const more of [{}, { 'If-Range': '"x"' }]) {
			const { status, body } = await answerTo(server.port, 'GET', file, { Range: range, ...more });
			expect([200, 416], range).toContain(status);
			if (status === 200) expect(body === whole.body, range).toBe(true);
		}
		const head = await answerTo(server.port, 'HEAD', file, { Range: range });
		expect([200, 416], range).toContain(head.status);
	}
	expect((await answerTo(server.port, 'GET', '/healthz')).status).toBe(200);
	expect(server.hasExited()).toBe(false);
});
