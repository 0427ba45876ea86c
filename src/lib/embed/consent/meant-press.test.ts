import { beforeEach, describe, expect, test } from 'vitest';
import { MeantPress, type By, type Disturbance, type Sight } from './meant-press.ts';

const AT = { screenX: 110, screenY: 220, clientX: 10, clientY: 20 };
const MOVED = { ...AT, screenX: 180 };

let press: MeantPress;
let disturbed: Disturbance[];

beforeEach(() => {
	disturbed = [];
	press = new MeantPress((why) => disturbed.push(why));
});

/** All that comes before a press of its kind, at its time. */
const before: Record<By, (now: number) => void> = {
	mouse: (now) => press.point('mouse', AT, true, now),
	touch: (now) => press.point('touch', AT, true, now),
	keys: (now) => press.focus(true, now),
	reader: () => undefined
};

function pressAt(by: By, now: number): boolean {
	if (by === 'mouse' || by === 'touch') press.point(by, AT, true, now);
	if (by !== 'reader') press.down(by, now);
	return press.isMeant(now).isMeant;
}

describe.each(['mouse', 'touch', 'keys', 'reader'] as const)('by %s, a press', (by) => {
	test('counts after a second in which nothing happened', () => {
		press.see('whole', 0);
		before[by](0);
		expect(pressAt(by, 999)).toBe(false);
		press.see('part', 2_000);
		press.see('whole', 3_000);
		before[by](3_000);
		expect(pressAt(by, 4_000)).toBe(true);
	});

	test.each([null, 'part', 'tall', 'covered', 'small'] as Sight[])(
		'does not count in sight: %s',
		(sight) => {
			press.see('whole', 0);
			press.see(sight, 0);
			before[by](0);
			expect(pressAt(by, 9_000)).toBe(false);
		}
	);

	test('waits anew after what a person did, and after what the page around did', () => {
		press.see('whole', 0);
		before[by](0);
		press.restart(900);
		expect(pressAt(by, 1_800)).toBe(false);
		before[by](2_000);
		press.disturb('left', 3_000);
		expect(pressAt(by, 3_900)).toBe(false);
		before[by](3_900);
		expect(pressAt(by, 4_900)).toBe(true);
		expect(disturbed).toEqual(['left']);
	});

	test('does not count when something happens while it is under way', () => {
		press.see('whole', 0);
		before[by](0);
		if (by !== 'reader') press.down(by, 2_000);
		press.disturb('moved', 2_001);
		expect(press.isMeant(2_900).isMeant).toBe(false);
	});
});

test('what is done with it stands still: each loss of sight is told, by its reason', () => {
	for (const sight of ['whole', 'part', 'whole', 'covered', 'whole', 'small', 'part'] as const) {
		press.see(sight, 0);
	}
	expect(disturbed).toEqual(['parted', 'covered', 'shrunk']);
});

test('a mouse must have stayed on the button, and not have been brought there by the frame', () => {
	press.see('whole', 0);
	press.point('mouse', AT, true, 0);
	press.point('mouse', AT, false, 500);
	press.point('mouse', AT, true, 600);
	press.down('mouse', 1_500);
	expect(press.isMeant(1_500).isMeant).toBe(false);

	press.leave();
	press.down('mouse', 5_000);
	expect(press.isMeant(5_000).isMeant).toBe(false);

	press.point('mouse', MOVED, true, 9_000);
	press.down('mouse', 9_000);
	expect(press.isMeant(9_000).isMeant).toBe(false);
	expect(disturbed).toEqual(['moved']);
});

test('a frame that moves before all of it is in sight is one that is scrolled to', () => {
	press.see('part', 0);
	press.point('mouse', AT, false, 0);
	press.point('mouse', MOVED, false, 100);
	expect(disturbed).toEqual([]);
});

test('a finger must have touched the frame before, at the same place of the screen', () => {
	press.see('whole', 0);
	press.point('touch', AT, true, 5_000);
	press.down('touch', 5_000);
	expect(press.isMeant(5_000)).toEqual({ by: 'touch', isMeant: false });
	press.point('touch', AT, true, 6_000);
	press.down('touch', 6_000);
	expect(press.isMeant(6_000).isMeant).toBe(true);
});

test('keys count where the focus came by Tab, and not while one is held', () => {
	press.see('whole', 0);
	press.focus(false, 0);
	press.down('keys', 5_000);
	expect(press.isMeant(5_000).isMeant).toBe(false);

	press.focus(true, 5_000);
	press.hold();
	expect(press.isMeant(9_000).isMeant).toBe(false);
	press.down('keys', 10_000);
	expect(press.isMeant(10_000).isMeant).toBe(true);
});

test('quick presses never count, however many', () => {
	press.see('whole', 0);
	press.point('mouse', AT, true, 100);
	for (let now = 200; now < 20_000; now += 700) {
		expect(pressAt('mouse', now)).toBe(false);
	}
});

test('says when it is ready, for whoever is at it', () => {
	press.see('whole', 0);
	expect([press.isReady(999), press.isReady(1_000), press.isRested(1_000)]).toEqual([
		false,
		true,
		false
	]);
	press.point('mouse', AT, true, 1_500);
	expect(press.isReady(2_400)).toBe(false);
	expect([press.isReady(2_500), press.isRested(2_500)]).toEqual([true, true]);
	press.leave();
	press.focus(true, 3_000);
	expect([press.isReady(3_500), press.isReady(4_000)]).toEqual([false, true]);
});
