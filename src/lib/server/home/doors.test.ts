import { expect, test } from 'vitest';
import { findSection } from '$lib/server/content/content';
import { notices } from '$lib/server/guide/notices';
import { doors } from './doors.ts';

test('every door has two pages, none of which a frightened person must not follow', () => {
	for (const { pages } of doors()) {
		expect(pages).toHaveLength(2);
		for (const { id } of pages) expect(notices(findSection(id)!)).not.toContain('afraid');
	}
});

test('a sensitive check stands behind its doors like any other, at an address that says nothing', () => {
	const addresses = doors().flatMap(({ checks }) => checks.map(({ address }) => address));
	expect(addresses).not.toContain('you-and-one-other');
	expect(addresses.filter((address) => /^[0-9a-f]{10}$/.test(address))).toHaveLength(2);
});
