import { expect, test } from 'vitest';
import { framePolicy } from './frame-policy.ts';

test('the policy of a frame is as narrow as security asks, with its hosts by name', () => {
	const hosts = { origins: ['https://a.example', 'https://b.example'], loopback: false };
	expect(framePolicy(hosts, 'N').split('; ')).toEqual([
		"default-src 'none'",
		"script-src 'self' 'nonce-N'",
		"style-src 'self' 'nonce-N'",
		"img-src 'self'",
		"connect-src 'self'",
		"font-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
		'frame-ancestors https://a.example https://b.example'
	]);
});
