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
	test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://rapport.localhost'])(
		'lets pages of this machine try a site at %s, where the operator says nothing',
		(site) => {
			expect(framingOf(null, 'anything', site)).toMatchObject({
				hosts: { origins: [site], loopback: true },
				checks: 'all',
				grows: false
			});
		}
	);

	test.each([SITE, 'http://checks.example', 'https://localhost.example'])(
		'lets nobody but itself frame a site at %s, where the operator says nothing',
		(site) => {
			expect(framingOf(null, 'anything', site).hosts).toEqual({ origins: [site], loopback: false });
		}
	);

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
