import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Server } from '../served/start-server.ts';
import { answerTo, type Answer } from './raw.ts';

let server: Server;
beforeAll(async () => {
	server = await startServer();
}, 60_000);
afterAll(async () => {
	await server.stop();
});

const client = resolve(import.meta.dirname, '../../.svelte-kit/output/client/_app/immutable/entry');
const script = readdirSync(client).find((name) => name.startsWith('start.'))!;
const PRECOMPRESSED = [`/_app/immutable/entry/${script}`, '/error.css', '/favicon.svg'];
const FRAMED = ['/embed/v1.js', '/embed/host-check.js'];

/** What is said, and what may come of it: `br` only where there is such a copy. */
const said: [header: string, best: string][] = [
	['gzip;q=0', 'identity'],
	['gzip; q=0', 'identity'],
	['gzip;Q=0.000', 'identity'],
	['br;q=0', 'identity'],
	['gzip;q=0, br;q=0', 'identity'],
	['gzip;q=0, br', 'br'],
	['br;q=0, gzip', 'gzip'],
	['br;q=0, gzip;q=0.001', 'gzip'],
	['identity;q=0, gzip', 'gzip'],
	['*;q=0', 'identity'],
	['*;q=0, gzip', 'gzip'],
	['*, gzip;q=0, br;q=0', 'identity'],
	['identity;q=1, gzip;q=0.5, br;q=0.2', 'identity'],
	['identity', 'identity'],
	['', 'identity'],
	['gzipped, brotli, abr', 'identity'],
	['gzip;q=nonsense', 'identity'],
	['gzip;q=-1', 'identity'],
	['x-gzip', 'gzip'],
	['GZIP', 'gzip'],
	['gzip, deflate, br, zstd', 'br']
];

function plain({ headers, body }: Answer): string {
	const bytes = Buffer.from(body, 'latin1');
	switch (headers['content-encoding']) {
		case 'br':
			return brotliDecompressSync(bytes).toString('latin1');
		case 'gzip':
			return gunzipSync(bytes).toString('latin1');
		default:
			return body;
	}
}

describe.each([...PRECOMPRESSED, ...FRAMED])('%s', (path) => {
	test.each(said)('for “%s” comes as %s', async (header, best) => {
		const whole = await answerTo(server.port, 'GET', path);
		const answer = await answerTo(server.port, 'GET', path, { 'Accept-Encoding': header });
		const isFramed = FRAMED.includes(path);
		// What frames load has no copy for brotli.
		const wanted =
			best === 'br' && isFramed ? (/gzip(?!;q=0)/.test(header) ? 'gzip' : 'identity') : best;
		expect(answer.status).toBe(200);
		expect(answer.headers['content-encoding'] ?? 'identity').toBe(wanted);
		expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
		expect(plain(answer) === whole.body).toBe(true);
		const head = await answerTo(server.port, 'HEAD', path, { 'Accept-Encoding': header });
		expect(head.headers['content-encoding']).toBe(answer.headers['content-encoding']);
	});
});
