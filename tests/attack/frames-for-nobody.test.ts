import { expect, test } from 'vitest';
import { startServer } from '../served/start-server.ts';
import { answerTo } from './raw.ts';

async function ancestors(settings: Record<string, string>, query = ''): Promise<string> {
	const server = await startServer(settings);
	const { headers } = await answerTo(server.port, 'GET', `/embed/social-overload${query}`);
	await server.stop();
	const [, said = ''] =
		/frame-ancestors ([^;]+)/.exec(headers['content-security-policy'] ?? '') ?? [];
	return said.trim();
}

test.each([
	'https://checks.example.org',
	'http://checks.example.org',
	'https://localhost.example.org'
])('a site at %s frames for no page but its own, until somebody says who may', async (origin) => {
	for (const query of ['', '?embed=anything'])
		expect(await ancestors({ RAPPORT_ORIGIN: origin }, query)).toBe(origin);
});

test('a site on this machine frames for pages of this machine', async () => {
	expect(await ancestors({})).toMatch(
		/^http:\/\/localhost:\d+ http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*$/
	);
});
