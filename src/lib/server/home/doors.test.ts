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

test('no check stands behind a door, or in the list, before a specialist service has reviewed it', () => {
	const titles = doors().flatMap(({ checks }) => checks.map(({ address }) => address));
	expect(titles).not.toContain('you-and-one-other');
	expect(titles.filter((address) => /^[0-9a-f]{10}$/.test(address))).toEqual([]);
});
