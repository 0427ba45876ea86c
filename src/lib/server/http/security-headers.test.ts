import { describe, expect, test } from 'vitest';
import { isUncached, securityHeaders } from './security-headers.ts';

describe('securityHeaders', () => {
	test('promises https only where the site is served over https', () => {
		expect(securityHeaders(null, null)).not.toHaveProperty('Strict-Transport-Security');
		expect(securityHeaders('max-age=1', null)).toHaveProperty(
			'Strict-Transport-Security',
			'max-age=1'
		);
	});

	test('lets the referrer stay within the site, so that forms can be posted', () => {
		expect(securityHeaders(null, null)).toHaveProperty('Referrer-Policy', 'same-origin');
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
