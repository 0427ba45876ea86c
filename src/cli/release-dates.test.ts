import { describe, expect, test } from 'vitest';
import { sections as small } from '../../tests/samples/guide.ts';
import { releaseDates } from './release-dates.ts';

const [section] = small;
const evidence = 'primary' as const;
const line = (country: string, name: string, checked_on: string) => ({
	country,
	kind: 'crisis' as const,
	name,
	call: '116 123',
	evidence,
	checked_on
});
const content = {
	sections: [
		{ ...section!, body: [], id: 'bids', reviewBy: '2027-11-01' },
		{ ...section!, body: [], id: 'overload', reviewBy: '2027-05-31' },
		{ ...section!, body: [], id: 'today', reviewBy: '2027-06-01' }
	],
	helplines: {
		lines: [
			line('GB', 'Samaritans', '2026-12-02'),
			line('GB', 'Childline', '2026-12-03'),
			line('NZ', 'Lifeline', '2027-02-02')
		],
		directories: [{ web: 'https://lines.example', evidence, checked_on: '2027-02-01' }]
	}
};

describe('releaseDates', () => {
	test('lists what is past and what comes up within 60 days, soonest first', () => {
		expect(releaseDates(content, '2027-06-01').lines).toEqual([
			'Past on 2027-06-01: 2',
			'  2027-05-31  guide section overload',
			'  2027-05-31  help line GB: Samaritans',
			'',
			'Coming up until 2027-07-31: 3',
			'  2027-06-01  guide section today',
			'  2027-06-01  help line GB: Childline',
			'  2027-07-31  directory of help lines: https://lines.example',
			'',
			'Look at each again, mend what changed, and write the new day: `review_by` in a section, `checked_on` at a help line.'
		]);
	});

	test.each([
		['2027-05-31', false],
		['2027-06-01', true]
	])('on %s has something past its day: %s', (on, isPast) => {
		expect(releaseDates(content, on).isPast).toBe(isPast);
	});

	test('says so when everything is fresh', () => {
		expect(releaseDates(content, '2027-01-01')).toEqual({
			lines: ['Nothing is past its day.'],
			isPast: false
		});
	});
});
