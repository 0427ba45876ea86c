import { describe, expect, test } from 'vitest';
import { isUncached, securityHeaders } from './security-headers.ts';

describe('securityHeaders', () => {
	test('promises https only where the site is served over https', () => {
		expect(securityHeaders(new URL('http://localhost:3000'), null)).not.toHaveProperty(
			'Strict-Transport-Security'
		);
		expect(securityHeaders(new URL('https://rapport.example'), null)).toHaveProperty(
			'Strict-Transport-Security'
		);
	});

	test('lets the referrer stay within the site, so that forms can be posted', () => {
		expect(securityHeaders(new URL('http://localhost:3000'), null)).toHaveProperty(
			'Referrer-Policy',
			'same-origin'
		);
	});
});

describe('isUncached', () => {
	test.each([
		['/checks/[check]', true],
		['/check', true],
		['/(site)/help', true],
		['/(site)/guide', false],
		['/(site)', false],
		[null, false]
	])('of %s is %s', (route, uncached) => {
		expect(isUncached(route)).toBe(uncached);
	});
});
