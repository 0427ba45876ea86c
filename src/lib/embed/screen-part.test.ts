import { describe, expect, test } from 'vitest';
import { ScreenPart, wayInto, type Part } from './screen-part.ts';

describe('wayInto', () => {
	const part = { top: 100, bottom: 500 };
	test.each([
		['what is in the part already', { top: 130, bottom: 470 }, 0],
		['what is above', { top: 20, bottom: 60 }, -104],
		['what is below', { top: 600, bottom: 700 }, 224],
		['what sticks out below', { top: 300, bottom: 520 }, 44],
		['what is higher than the part: its beginning', { top: 700, bottom: 1_400 }, 600],
		['what all but fills it, as a whole', { top: 700, bottom: 1_090 }, 595]
	])('leads to %s', (_, rect, by) => expect(wayInto(part, rect)).toBe(by));
});

describe('ScreenPart', () => {
	/** A frame 900 pixels high, of which a browser says that this part is on the screen. */
	function partOf(seen: Part | null): ScreenPart {
		let tell: IntersectionObserverCallback = () => undefined;
		class Observer {
			constructor(heard: IntersectionObserverCallback) {
				tell = heard;
			}
			observe = (): void => undefined;
			disconnect = (): void => undefined;
		}
		const document = { documentElement: {} };
		const view = { innerHeight: 900, document, IntersectionObserver: Observer };
		const screen = new ScreenPart(view as unknown as Window & typeof globalThis);
		const entry = { isIntersecting: seen !== null, intersectionRect: seen };
		tell([entry as IntersectionObserverEntry], {} as IntersectionObserver);
		return screen;
	}

	test('takes the whole window where nothing of it is on the screen', () => {
		expect(partOf(null).now).toEqual({ top: 0, bottom: 900 });
	});

	test('holds what fits, and what a frame can be scrolled to', () => {
		const both = partOf({ top: 200, bottom: 500 });
		expect([both.couldHold(300), both.couldHold(301)]).toEqual([true, false]);
		const whole = partOf({ top: 0, bottom: 900 });
		expect([whole.couldHold(900), whole.couldHold(901)]).toEqual([true, false]);
		// Nobody knows how much of it would be seen if the page around were scrolled.
		expect(partOf({ top: 200, bottom: 900 }).couldHold(800)).toBe(true);
		expect(partOf({ top: 0, bottom: 300 }).couldHold(800)).toBe(true);
	});
});
