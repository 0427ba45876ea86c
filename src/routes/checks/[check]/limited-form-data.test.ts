import { describe, expect, test } from 'vitest';
import { limitedFormData } from './limited-form-data.ts';

function post(body: string): Request {
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	return new Request('http://localhost/', { method: 'POST', body, headers });
}

describe('limitedFormData', () => {
	test('reads a form up to the limit', async () => {
		expect((await limitedFormData(post('q_a=yes'), 7))?.get('q_a')).toBe('yes');
	});

	test('refuses one byte more', async () => {
		expect(await limitedFormData(post('q_a=yes!'), 7)).toBe(null);
	});
});
