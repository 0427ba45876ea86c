import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isReloadMessage, RELOAD_MS, Reloads } from './reloads.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a place is given out once, to the entry that it was handed over for', async () => {
	const reloads = new Reloads();
	const held = reloads.hold(1, 'here');
	expect([reloads.take(2), reloads.take(1), reloads.take(1)]).toEqual([null, 'here', null]);
	await held;
});

test('a place that nobody comes for is let go', async () => {
	const reloads = new Reloads();
	const held = reloads.hold(1, 'here');
	await vi.advanceTimersByTimeAsync(RELOAD_MS);
	await held;
	expect(reloads.take(1)).toBe(null);
});

test('what was handed over last holds, and its minute begins anew', async () => {
	const reloads = new Reloads();
	const first = reloads.hold(1, 'here');
	await vi.advanceTimersByTimeAsync(RELOAD_MS - 1);
	void reloads.hold(1, 'there');
	await first;
	await vi.advanceTimersByTimeAsync(RELOAD_MS - 1);
	expect(reloads.take(1)).toBe('there');
});

test('a page with nothing to hand over takes back what was there', async () => {
	const reloads = new Reloads();
	void reloads.hold(1, 'here');
	await reloads.hold(1, null);
	expect(reloads.take(1)).toBe(null);
});

test.each([null, undefined, 'entry', {}, { entry: '1' }])('%j is no message of ours', (data) => {
	expect(isReloadMessage(data)).toBe(false);
});
