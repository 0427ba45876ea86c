import { describe, expect, test } from 'vitest';
import { loopbackRedirect } from './loopback-redirect.ts';

const url = new URL('http://localhost:3000/guide/bids?a=1');

describe('loopbackRedirect', () => {
	test.each(['127.0.0.1:3000', '[::1]:3000', '0.0.0.0:3000'])('sends %s to localhost', (host) => {
		expect(loopbackRedirect(host, url)).toBe('http://localhost:3000/guide/bids?a=1');
	});

	test.each(['localhost:3000', 'evil.example', 'evil.example:80@127.0.0.1', '', 'a b', null])(
		'leaves %s alone',
		(host) => {
			expect(loopbackRedirect(host, url)).toBe(null);
		}
	);
});
