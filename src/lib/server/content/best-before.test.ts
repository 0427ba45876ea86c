import { describe, expect, test } from 'vitest';
import { dayOf, daysLater, isPast, lineKeepsUntil } from './best-before.ts';

describe('a help line checked on 1 June', () => {
	const until = lineKeepsUntil({ checked_on: '2026-06-01' });

	test.each([
		['on its last day, the 180th', '2026-11-28T00:00:00Z', false],
		['late on its last day', '2026-11-28T23:59:59Z', false],
		['a day later', '2026-11-29T00:00:00Z', true]
	])('%s', (_, moment, past) => {
		expect(isPast(until, dayOf(new Date(moment)))).toBe(past);
	});
});

test('counts days over the end of February and of a year', () => {
	expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
	expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
});
