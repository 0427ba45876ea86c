import { describe, expect, test } from 'vitest';
import { handlingOf } from './handling-of.ts';

const origin = 'https://checks.example.org';
const assets = new Set(['/_app/immutable/entry.js']);
const asked = (path: string, more: Partial<Request> = {}) =>
	handlingOf({ method: 'GET', mode: 'cors', url: `${origin}${path}`, ...more }, origin, assets);

describe('handlingOf', () => {
	test('takes a file of the build from the store', () => {
		expect(asked('/_app/immutable/entry.js')).toBe('stored-first');
	});

	test('asks the network first for a page, and for the data of one', () => {
		expect(asked('/guide', { mode: 'navigate' })).toBe('network-first');
		expect(asked('/guide/__data.json?x=1')).toBe('network-first');
	});

	test('leaves alone what is sent, even to a page it knows', () => {
		expect(asked('/check', { mode: 'navigate', method: 'POST' })).toBe('untouched');
	});

	test('leaves other sites and other files alone', () => {
		const url = 'https://elsewhere.example/_app/immutable/entry.js';
		expect(handlingOf({ method: 'GET', mode: 'navigate', url }, origin, assets)).toBe('untouched');
		expect(asked('/healthz')).toBe('untouched');
	});
});
