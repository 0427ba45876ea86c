import { describe, expect, test } from 'vitest';
import { limitedFormData } from './limited-form-data.ts';

function post(body: string, type = 'application/x-www-form-urlencoded'): Request {
	return new Request('http://localhost/', {
		method: 'POST',
		body,
		headers: { 'content-type': type }
	});
}

describe('limitedFormData', () => {
	test('reads a form up to the limit', async () => {
		const posted = await limitedFormData(post('q_a=yes'), 7);
		expect(posted.ok && posted.form.get('q_a')).toBe('yes');
	});

	test('refuses one byte more', async () => {
		expect(await limitedFormData(post('q_a=yes!'), 7)).toEqual({ ok: false, reason: 'too_large' });
	});

	test.each([
		['cut_off', new TypeError('terminated')],
		['too_large', Object.assign(new Error('over'), { status: 413 })]
	])('says %s of what breaks off, and throws nothing', async (reason, error) => {
		const body = new ReadableStream({ pull: (controller) => controller.error(error) });
		// Which a body that streams must have, and the types do not know.
		const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
		const request = new Request('http://localhost/', init);
		expect(await limitedFormData(request, 100)).toEqual({ ok: false, reason });
	});

	test.each(['application/json', 'multipart/form-data; boundary=x', ''])(
		'refuses a body of type “%s” that is no form',
		async (type) => {
			expect(await limitedFormData(post('{"q_a": "yes"}', type), 100)).toEqual({
				ok: false,
				reason: 'no_form'
			});
		}
	);
});
