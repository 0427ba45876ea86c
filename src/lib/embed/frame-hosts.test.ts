import { describe, expect, test } from 'vitest';
import { frameAncestors, isHost } from './frame-hosts.ts';

const exact = { origins: ['https://practice.example'], loopback: false };
const local = { origins: [], loopback: true };

describe('isHost', () => {
	test('knows an origin by every letter of it', () => {
		expect(isHost(exact, 'https://practice.example')).toBe(true);
		for (const other of [
			'null',
			'http://practice.example',
			'https://practice.example:8443',
			'https://practice.example.evil.example',
			'http://localhost:3000'
		]) {
			expect(isHost(exact, other), other).toBe(false);
		}
	});

	test.each([
		['http://localhost', true],
		['http://localhost:5173', true],
		['http://127.0.0.1:80', true],
		['https://localhost', false],
		['http://localhost.evil.example', false],
		['http://localhost:5173.evil.example', false],
		['http://clinic.localhost', false],
		['http://127.0.0.1.evil.example', false],
		['null', false]
	])('says of %s, where only this machine may: %s', (origin, is) => {
		expect(isHost(local, origin)).toBe(is);
	});
});

describe('frameAncestors', () => {
	test('names exactly those, and nobody where there are none', () => {
		expect(frameAncestors(exact)).toBe('https://practice.example');
		expect(frameAncestors(local)).toBe('http://localhost:* http://127.0.0.1:*');
		expect(frameAncestors({ origins: [], loopback: false })).toBe("'none'");
	});
});
