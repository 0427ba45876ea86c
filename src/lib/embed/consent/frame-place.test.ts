import { expect, test } from 'vitest';
import { FramePlace } from './frame-place.ts';

/** A pointer at a place of the frame, which itself is at another of the screen, in a page that is zoomed. */
function pointer(x: number, y: number, { left = 100, top = 200, zoom = 1 } = {}) {
	return {
		clientX: x,
		clientY: y,
		screenX: Math.round(left + x * zoom),
		screenY: Math.round(top + y * zoom)
	};
}

test('is still while pointers go about in it', () => {
	const place = new FramePlace();
	for (const [x, y] of [
		[10, 10],
		[11, 10],
		[300, 240],
		[0, 900]
	] as const) {
		expect(place.hasMoved(pointer(x, y), 5)).toBe(false);
	}
	expect(place.since).toBe(5);
});

test('has moved when one pointer finds it elsewhere, below a hand that rests or goes along', () => {
	const still = new FramePlace();
	still.hasMoved(pointer(10, 10), 0);
	expect(still.hasMoved(pointer(10, -40, { top: 250 }), 70)).toBe(true);
	expect(still.since).toBe(70);

	const along = new FramePlace();
	along.hasMoved(pointer(10, 10), 0);
	expect(along.hasMoved(pointer(10, 10, { left: 140 }), 70)).toBe(true);
});

test('has moved when it creeps', () => {
	const place = new FramePlace();
	const moves = Array.from({ length: 30 }, (_, step) =>
		place.hasMoved(pointer(10 + (step % 2), 10 + step, { top: 200 - step }), step)
	);
	expect(moves).toContain(true);
});

test('learns how far a page is zoomed, and sees it move then, too', () => {
	for (const zoom of [0.5, 1.5, 3]) {
		const place = new FramePlace();
		place.hasMoved(pointer(10, 10, { zoom }), 0);
		expect(place.hasMoved(pointer(90, 60, { zoom }), 1)).toBe(true);
		expect(place.hasMoved(pointer(400, 20, { zoom }), 2)).toBe(false);
		expect(place.hasMoved(pointer(7, 300, { zoom }), 3)).toBe(false);
		expect(place.hasMoved(pointer(7, 300, { zoom, left: 130 }), 4)).toBe(true);
	}
});
