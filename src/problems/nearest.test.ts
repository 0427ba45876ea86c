import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
	test('finds a name with a letter missing', () => {
		expect(nearest('conection', ['trust', 'connection'])).toBe('connection');
	});
	test('finds a name with two neighbouring letters swapped', () => {
		expect(nearest('oftne', ['never', 'often'])).toBe('often');
	});
	test('does not mind capitals', () => {
		expect(nearest('Often', ['often'])).toBe('often');
	});
	test('suggests nothing when nothing is close', () => {
		expect(nearest('bananas', ['trust', 'connection'])).toBeNull();
	});
	test('takes any word for a name', () => {
		expect(nearest('constuctor', ['__proto__', 'constructor'])).toBe('constructor');
	});
});
