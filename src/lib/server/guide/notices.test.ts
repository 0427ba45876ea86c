import { describe, expect, test } from 'vitest';
import { notices } from './notices.ts';

describe('notices', () => {
	test.each(['couples', 'repair', 'communication', 'joint'])(
		'warns someone who is afraid before a page tagged %s',
		(tag) => {
			expect(notices({ tags: ['support', tag] })).toEqual(['afraid']);
		}
	);

	test('leads to help from a page about safety', () => {
		expect(notices({ tags: ['safety'] })).toEqual(['safety']);
	});

	test('says the graver of the two when a page is both', () => {
		expect(notices({ tags: ['safety', 'joint'] })).toEqual(['afraid']);
	});

	test('stays quiet elsewhere', () => {
		expect(notices({ tags: ['solitude'] })).toEqual([]);
	});
});
