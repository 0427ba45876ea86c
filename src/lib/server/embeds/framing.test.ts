import { describe, expect, test } from 'vitest';
import type { Embed } from './embed.ts';
import { framingOf } from './framing.ts';

const SITE = 'https://checks.example';
const practice: Embed = {
	id: 'practice',
	name: 'Example Practice',
	checks: ['social-overload'],
	origins: ['https://practice.example'],
	language: null,
	theme: null,
	share: 'bands',
	grows: true
};

describe('framingOf', () => {
	test('lets only this machine and this site try, where the operator says nothing', () => {
		expect(framingOf(null, 'anything', SITE)).toMatchObject({
			hosts: { origins: [SITE], loopback: true },
			checks: 'all',
			grows: false
		});
	});

	test('lets only this site itself frame without an id, where the operator says who may', () => {
		expect(framingOf([practice], null, SITE).hosts).toEqual({ origins: [SITE], loopback: false });
	});

	test('lets those in the list, and not even this site beside them', () => {
		expect(framingOf([practice], 'practice', SITE)).toMatchObject({
			hosts: { origins: ['https://practice.example'], loopback: false },
			checks: ['social-overload'],
			share: 'bands',
			grows: true
		});
	});

	test.each(['unknown', '', '__proto__', 'constructor'])('lets nobody under the id “%s”', (id) => {
		expect(framingOf([practice], id, SITE)).toMatchObject({
			hosts: { origins: [], loopback: false },
			checks: [],
			share: null,
			grows: false
		});
	});
});
