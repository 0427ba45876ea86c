import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Server } from '../served/start-server.ts';
import { answerTo, sendRaw, type Answer } from './raw.ts';

/** What is answered before any page of ours runs: by the framework, by the server, and by what reads the bytes. */
let server: Server;
beforeAll(async () => {
	server = await startServer();
}, 60_000);
afterAll(async () => {
	expect(server.written().trim().split('\n')).toHaveLength(1);
	await server.stop();
});

const EVIL = {
	Origin: 'https://evil.example',
	'Content-Type': 'application/x-www-form-urlencoded'
};
const own = () => ({ Origin: `http://localhost:${server.port}` });

async function raw(text: string): Promise<Answer> {
	const outcome = await sendRaw(server.port, text);
	if (outcome.kind !== 'answered') throw new Error('There was no answer.');
	return outcome.answer;
}

const asked: Record<string, [status: number, ask: () => Promise<Answer>]> = {
	'another name of this machine': [
		307,
		() => answerTo(server.port, 'GET', '/guide?a=1', { Host: `127.0.0.1:${server.port}` })
	],
	'a slash at the end': [308, () => answerTo(server.port, 'GET', '/guide/')],
	'a slash behind a file of frames': [308, () => answerTo(server.port, 'GET', '/embed/v1.js/')],
	'letters that stand for nothing': [400, () => answerTo(server.port, 'GET', '/%E0%A4%A')],
	'the same in a frame': [400, () => answerTo(server.port, 'GET', '/embed/%E0%A4%A')],
	'a lone percent sign': [400, () => answerTo(server.port, 'GET', '/%')],
	'what only the router asks for': [400, () => answerTo(server.port, 'GET', '/guide/__route.js')],
	'no host': [400, () => raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')],
	'two hosts': [
		400,
		() => raw('GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n')
	],
	'an asterisk': [400, () => raw('OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')],
	'what is no request': [400, () => raw('\u0016\u0003\u0001\u0002\u0000hello\r\n\r\n')],
	'a length that is no number': [
		400,
		() => answerTo(server.port, 'POST', '/check', { ...own(), 'Content-Length': 'x' })
	],
	'a form from another site': [403, () => answerTo(server.port, 'POST', '/check', EVIL, '')],
	'a form from another site to a frame': [
		403,
		() => answerTo(server.port, 'POST', '/embed/social-overload', EVIL)
	],
	'a form from another site to nowhere': [
		403,
		() => answerTo(server.port, 'POST', '/nowhere', EVIL)
	],
	'a file of the build that is not there': [
		404,
		() => answerTo(server.port, 'GET', '/_app/immutable/nothing.js')
	],
	'a file of frames that is not there': [
		404,
		() => answerTo(server.port, 'GET', '/embed/files/nothing.js')
	],
	'an action of a form that is not there': [
		404,
		() =>
			answerTo(server.port, 'POST', '/check?/x', {
				...own(),
				'Content-Type': 'application/x-www-form-urlencoded'
			})
	],
	'a form where none is': [
		405,
		() => answerTo(server.port, 'POST', '/guide', { ...own(), Accept: 'text/html' })
	],
	'a method that no page knows': [405, () => answerTo(server.port, 'DELETE', '/guide', own())],
	'a method that would repeat what it is sent': [405, () => answerTo(server.port, 'TRACE', '/')],
	'an expectation that nobody can meet': [
		417,
		() => answerTo(server.port, 'GET', '/', { Expect: 'a miracle' })
	],
	'headers beyond all measure': [
		431,
		() => answerTo(server.port, 'GET', '/', { Cookie: 'a'.repeat(30_000) })
	]
};

describe.each(Object.entries(asked))('%s', (_, [status, ask]) => {
	test(`is answered with ${status}, the headers of every page, and a page that says what to do`, async () => {
		const { body, headers, ...answer } = await ask();
		expect(answer.status).toBe(status);
		expect(headers).toMatchObject({
			'content-type': expect.stringMatching(/^text\/html/),
			'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors /),
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
			'permissions-policy': expect.stringContaining('camera=()')
		});
		const policy = headers['content-security-policy'] ?? '';
		expect(policy).toMatch(/style-src 'self'/);
		// A heading, a sentence, and somewhere to go.
		expect(body).toMatch(/<title>[^<]+<\/title>/);
		expect(body).toMatch(/<h1[^>]*>[^<]{10,}<\/h1>/);
		expect(body).toMatch(/<p[^>]*>[^<]{10,}<\/p>/);
		expect(body).toMatch(/<a [^>]*href="[^"]+"/);
		expect(body).toMatch(/<link[^>]* rel="stylesheet"|<link[^>]*href="[^"]+"[^>]*rel="stylesheet"/);
		// Whoever sent it wrongly is not told that we broke.
		expect(body).not.toMatch(
			/on our side broke|Something broke|Bad Request|forbidden|not allowed/i
		);
	});
});

test('a redirect keeps where it leads, and shows it', async () => {
	const { headers, body } = await answerTo(server.port, 'GET', '/guide/?a="><b>');
	expect(headers.location).toBe('/guide?a=%22%3E%3Cb%3E');
	expect(body).toContain('href="/guide?a=%22%3E%3Cb%3E"');
});

test('an answer to a program stays one for programs', async () => {
	const { headers, body } = await answerTo(server.port, 'POST', '/check', {
		...EVIL,
		Accept: 'application/json'
	});
	expect(headers).toMatchObject({
		'content-type': 'application/json',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
	});
	expect(JSON.parse(body)).toEqual({ message: expect.any(String) });
});

test.each([
	'http://evil.example/guide',
	'https://evil.example:81/guide',
	'HTTP://localhost/guide',
	'abc://x/guide'
])('the host of a whole address is not believed: %s', async (target) => {
	const { status, headers, body } = await answerTo(server.port, 'GET', target);
	expect(status).toBe(200);
	expect(body).not.toContain('evil.example');
	expect(headers.location).toBeUndefined();
});

test.each(['.evil.example/', '@evil.example/', ':81/', 'evil.example', '\\evil'])(
	'what is no address is refused: %s',
	async (target) => {
		const { status, body } = await answerTo(server.port, 'GET', target);
		expect(status).toBe(400);
		expect(body).not.toContain('evil');
	}
);

test('nothing is redirected to another site', async () => {
	for (const path of [
		'//evil.example/',
		'/\\evil.example/',
		'///evil.example//',
		'/%2fevil.example/'
	]) {
		const { headers } = await answerTo(server.port, 'GET', path);
		const { location = '/' } = headers;
		const base = `http://localhost:${server.port}`;
		expect(new URL(location, base).origin, path).toBe(base);
	}
});
