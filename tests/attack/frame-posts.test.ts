import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusedWords } from '../../src/i18n/refused.en.ts';
import { startServer, type Server } from '../served/start-server.ts';
import { answerTo } from './raw.ts';

const HOST = 'https://practice.example';
let server: Server;
beforeAll(async () => {
	const practice = { name: 'A practice', checks: 'all', origins: [HOST] };
	server = await startServer({ RAPPORT_EMBEDS: JSON.stringify({ practice }) });
}, 60_000);
afterAll(async () => {
	expect(server.written().trim().split('\n')).toHaveLength(1);
	await server.stop();
});

const post = (type: string, body: string, headers: Record<string, string> = {}) =>
	answerTo(
		server.port,
		'POST',
		'/embed/social-overload?embed=practice',
		{
			Origin: `http://localhost:${server.port}`,
			'Content-Type': type,
			'Content-Length': String(body.length),
			...headers
		},
		body
	);
const URLENCODED = 'application/x-www-form-urlencoded';

test.each([
	['text', 'text/plain', 'hello', 400, refusedWords.noForm],
	['JSON', 'application/json', '{"q_a":1}', 400, refusedWords.noForm],
	[
		'a form without its parts',
		'multipart/form-data; boundary=x',
		'hello',
		400,
		refusedWords.noForm
	],
	['more than a check can hold', URLENCODED, 'a'.repeat(140_000), 413, refusedWords.tooLarge],
	['far more than that', URLENCODED, 'a'.repeat(2_000_000), 413, refusedWords.tooLarge]
])(
	'a frame that was sent %s says so, on the page that holds it',
	async (_, type, body, status, words) => {
		const answer = await post(type, body);
		expect(answer.status).toBe(status);
		expect(answer.body).toContain(words);
		expect(answer.body).not.toContain('on our side');
		expect(answer.headers['content-security-policy']).toContain(`frame-ancestors ${HOST}`);
	}
);

test('a form of another site is refused where it can be read', async () => {
	const answer = await post(URLENCODED, 'a=b', { Origin: 'null' });
	expect(answer.status).toBe(403);
	expect(answer.body).not.toContain('on our side');
	expect(answer.headers['content-security-policy']).toContain(`frame-ancestors ${HOST}`);
});

test('a form with a field that no form has is answered by the form itself', async () => {
	const answer = await post(URLENCODED, 'q_nothing=1');
	expect(answer.status).toBe(422);
});
