import { describe, expect, test, vi } from 'vitest';
import { pageCache } from './page-cache.ts';

const asked = (path: string, own: { method?: string; isDataRequest?: boolean } = {}) => ({
	page: path.split('?')[0] ?? '',
	method: 'GET',
	search: new URL(path, 'http://localhost:3000').search,
	isDataRequest: false,
	...own
});

const RENDERED = 'AAAAAAAAAAAAAAAAAAAAAA==';

const page = (status = 200) =>
	new Response(
		`<p>“1”</p><script nonce="${RENDERED}">1</script><script nonce="${RENDERED}"></script>`,
		{
			status,
			headers: {
				'content-type': 'text/html',
				'content-security-policy': `script-src 'self' 'nonce-${RENDERED}'`,
				etag: '"x"'
			}
		}
	);

describe('pageCache', () => {
	test('renders a page once a day', async () => {
		let day = '2026-11-23';
		const answer = pageCache(() => day);
		const render = vi.fn(() => Promise.resolve(page()));
		await answer(asked('/guide'), render);
		await answer(asked('/guide'), render);
		expect(render).toHaveBeenCalledTimes(1);
		day = '2026-11-24';
		await answer(asked('/guide'), render);
		expect(render).toHaveBeenCalledTimes(2);
	});

	test('gives every answer a nonce of its own, in the page and in its policy', async () => {
		const answer = pageCache(() => 'today');
		const nonces = new Set<string>();
		for (let times = 0; times < 3; times++) {
			const response = await answer(asked('/'), () => Promise.resolve(page()));
			const [, inPolicy] =
				/'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '') ?? [];
			const text = await response.text();
			expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
			expect(text).toBe(
				`<p>“1”</p><script nonce="${inPolicy}">1</script><script nonce="${inPolicy}"></script>`
			);
			expect(response.headers.get('etag')).toBeNull();
			nonces.add(inPolicy ?? '');
		}
		expect(nonces.size).toBe(3);
		expect(nonces).not.toContain(RENDERED);
	});

	test('keeps a page that has no nonce as it is', async () => {
		const answer = pageCache(() => 'today');
		const render = vi.fn(() =>
			Promise.resolve(new Response('<p>1</p>', { headers: { 'content-type': 'text/html' } }))
		);
		await answer(asked('/proof'), render);
		expect(await (await answer(asked('/proof'), render)).text()).toBe('<p>1</p>');
		expect(render).toHaveBeenCalledTimes(1);
	});

	test.each([
		asked('/checks/x', { method: 'POST' }),
		asked('/?door=alone'),
		asked('/guide/__data.json', { isDataRequest: true })
	])('keeps nothing of %o', async (request) => {
		const answer = pageCache(() => 'today');
		const render = vi.fn(() => Promise.resolve(page()));
		await answer(request, render);
		await answer(request, render);
		expect(render).toHaveBeenCalledTimes(2);
	});

	test('keeps no errors', async () => {
		const answer = pageCache(() => 'today');
		const render = vi.fn(() => Promise.resolve(page(404)));
		await answer(asked('/nowhere'), render);
		expect((await answer(asked('/nowhere'), render)).status).toBe(404);
		expect(render).toHaveBeenCalledTimes(2);
	});
});
