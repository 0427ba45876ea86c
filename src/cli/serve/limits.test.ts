import { describe, expect, test } from 'vitest';
import { connectionLimits, openDescriptors } from './limits.ts';

describe('connectionLimits', () => {
	test.each([
		[300, { answered: 177, held: 236 }],
		[1_024, { answered: 720, held: 960 }],
		[4_096, { answered: 2_000, held: 2_500 }],
		[Infinity, { answered: 2_000, held: 2_500 }],
		[20, { answered: 6, held: 8 }]
	])('leaves some of %s descriptors to the server itself', (descriptors, limits) => {
		expect(connectionLimits(descriptors)).toEqual(limits);
	});
});

test('openDescriptors knows the limit of this process', () => {
	expect(openDescriptors()).toBeGreaterThan(100);
});
