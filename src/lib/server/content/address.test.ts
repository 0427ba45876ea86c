import { describe, expect, test } from 'vitest';
import { addressOf } from './address.ts';

describe('addressOf', () => {
	test('is the id of an ordinary check', () => {
		expect(addressOf({ id: 'lonely-or-alone', sensitive: false })).toBe('lonely-or-alone');
	});

	test('holds no word of a sensitive check', () => {
		expect(addressOf({ id: 'warning-signs', sensitive: true })).toMatch(/^[0-9a-f]{10}$/);
	});

	test('stays the same from one start of the server to the next', () => {
		expect(addressOf({ id: 'warning-signs', sensitive: true })).toBe('db95bfa93c');
	});
});
