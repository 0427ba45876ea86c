import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterSeen } from './after-seen.ts';

type Entry = Pick<IntersectionObserverEntry, 'intersectionRatio'>;

/** What a browser would say of the element, said by the test. */
let see: (...ratios: number[]) => void;
let isWatching: boolean;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(tell: (entries: Entry[]) => void) {
				see = (...ratios) => tell(ratios.map((intersectionRatio) => ({ intersectionRatio })));
			}
			observe(): void {
				isWatching = true;
			}
			disconnect(): void {
				isWatching = false;
			}
		}
	);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function watched() {
	const told: boolean[] = [];
	return { told, stop: afterSeen({} as Element, (is) => told.push(is)) };
}

test('says nothing before half a second in full view', () => {
	const { told } = watched();
	see(1);
	vi.advanceTimersByTime(499);
	expect(told).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(told).toEqual([true]);
});

test('does not count what is in view in part, and counts anew what left', () => {
	const { told } = watched();
	see(0.9);
	vi.advanceTimersByTime(10_000);
	expect(told).toEqual([]);

	see(1);
	vi.advanceTimersByTime(400);
	see(0.5);
	vi.advanceTimersByTime(400);
	see(1);
	vi.advanceTimersByTime(499);
	expect(told).toEqual([false]);
	vi.advanceTimersByTime(1);
	expect(told).toEqual([false, true]);
	see(1, 0);
	expect(told).toEqual([false, true, false]);
});

test('says nothing any more once it is stopped', () => {
	const { told, stop } = watched();
	see(1);
	stop();
	vi.advanceTimersByTime(10_000);
	expect([told, isWatching]).toEqual([[], false]);
});
