import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedEncoding } from './accepted-encoding.ts';

const copies = ['br', 'gzip'] as const;

describe('acceptedEncoding', () => {
	test.each([
		['gzip, deflate, br', 'br'],
		['gzip;q=0, br', 'br'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0.5, gzip;q=0.7', 'gzip'],
		['*', 'br'],
		['*;q=0', 'identity'],
		['*;q=0, X-GZIP', 'gzip'],
		['identity, br;q=0.9', 'identity'],
		['identity;q=0, gzip;q=0.001', 'gzip'],
		['brotli', 'identity'],
		['gzip;q=2', 'identity'],
		['gzip ; q=0.', 'identity'],
		['', 'identity']
	])('takes for “%s” what is %s', (header, coding) => {
		expect(acceptedEncoding(header, copies)).toBe(coding);
	});

	test('never takes what was refused, and nothing that was not named', () => {
		const coding = fc.constantFrom('br', 'gzip', 'identity', '*', 'x-gzip', 'zstd');
		const weight = fc.constantFrom('', ';q=0', ';q=0.000', ';q=0.3', ';q=1', ' ; q=0.5');
		fc.assert(
			fc.property(fc.uniqueArray(coding), fc.array(weight, { minLength: 6 }), (names, weights) => {
				const parts = names.map((name, at) => `${name}${weights[at]}`);
				const taken = acceptedEncoding(parts.join(', '), copies);
				if (taken === 'identity') return;
				const own = parts.findLast(
					(part) => part.startsWith(taken) || part.startsWith(`x-${taken}`)
				);
				const said = own ?? parts.find((part) => part.startsWith('*'));
				expect(said).toBeDefined();
				expect(said).not.toMatch(/q=0(\.0*)?$/);
			})
		);
	});
});
