import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

describe('canonicalJson', () => {
	test('writes the numbers of RFC 8785 as it does', () => {
		const numbers = [
			Number('333333333.33333329'),
			1e30,
			4.5,
			2e-3,
			0.000000000000000000000000001,
			-0
		];
		expect(canonicalJson(numbers)).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
	});
	test('sorts keys by UTF-16 code units, so that an emoji stands before a Hebrew presentation form', () => {
		const value = {
			'\u20ac': 1,
			'\r': 2,
			'\ufb33': 3,
			'1': 4,
			'\ud83d\ude00': 5,
			'\u0080': 6,
			ö: 7
		};
		expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
	});
	test('escapes only what must be escaped', () => {
		expect(canonicalJson('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
	});
	test('keeps the order of lists and leaves no spaces', () => {
		expect(canonicalJson({ b: [3, null, true], a: {} })).toBe('{"a":{},"b":[3,null,true]}');
	});
	test('takes any word for a key', () => {
		const value = JSON.parse('{"constructor":2,"__proto__":1}') as Json;
		expect(canonicalJson(value)).toBe('{"__proto__":1,"constructor":2}');
	});
	test('refuses a number that JSON cannot write', () => {
		expect(() => canonicalJson([Number.NaN])).toThrow('not finite');
	});
});
