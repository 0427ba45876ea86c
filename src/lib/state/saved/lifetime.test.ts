import { expect, test } from 'vitest';
import { atMostLongest, endOf, isOver, USUAL_LIFETIME } from './lifetime.ts';

const now = Date.UTC(2026, 10, 24);
const day = (month: number, date: number, year = 2026): number => Date.UTC(year, month, date);

test('keeps for 90 days unless a person says otherwise', () => {
	expect(endOf(USUAL_LIFETIME, now)).toBe(day(1, 22, 2027));
});

test('is over at the very moment, and not before', () => {
	expect(isOver({ expires: now }, now)).toBe(true);
	expect(isOver({ expires: now + 1 }, now)).toBe(false);
});

test('lets no file keep longer than a person could', () => {
	expect(atMostLongest(day(10, 30), now)).toBe(day(10, 30));
	expect(atMostLongest(Number.MAX_SAFE_INTEGER, now)).toBe(day(10, 24, 2027));
});
