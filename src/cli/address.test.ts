import { describe, expect, test } from 'vitest';
import { readAddress } from './address.ts';

describe('readAddress', () => {
	test('listens on this machine only when nothing is said', () => {
		expect(readAddress({})).toEqual({
			ok: true,
			host: '127.0.0.1',
			port: 3000,
			origin: 'http://localhost:3000',
			base: ''
		});
	});

	test('refuses to be reachable by others without an origin', () => {
		expect(readAddress({ RAPPORT_HOST: '0.0.0.0' })).toMatchObject({ ok: false });
	});

	test.each([
		'https://checks.example.org/',
		'checks.example.org',
		'ftp://example.org',
		'https://a.org;x'
	])('refuses %s as an origin', (RAPPORT_ORIGIN) => {
		expect(readAddress({ RAPPORT_HOST: '0.0.0.0', RAPPORT_ORIGIN })).toMatchObject({ ok: false });
	});

	test('takes a public origin as it is', () => {
		expect(
			readAddress({ RAPPORT_HOST: '0.0.0.0', RAPPORT_ORIGIN: 'https://checks.example.org' })
		).toMatchObject({ ok: true, origin: 'https://checks.example.org' });
	});

	test.each(['0', '65536', 'http', '80.5'])('refuses %s as a port', (RAPPORT_PORT) => {
		expect(readAddress({ RAPPORT_PORT })).toMatchObject({ ok: false });
	});

	test('serves below a path', () => {
		expect(readAddress({ RAPPORT_BASE: '/a/checks' })).toMatchObject({
			ok: true,
			base: '/a/checks'
		});
	});

	test.each(['checks', '/checks/', '/a//b', '/a;b'])('refuses %s as a path', (base) => {
		expect(readAddress({ RAPPORT_BASE: base })).toMatchObject({ ok: false });
	});
});
