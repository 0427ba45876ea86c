import { describe, expect, test } from 'vitest';
import { ShiftPresses, type KeyPress } from './shift-presses.ts';

const key = (name: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key: name,
	code: name === 'Shift' ? 'ShiftLeft' : `Key${name}`,
	repeat: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	isComposing: false,
	...more
});

function press(presses: ShiftPresses, at: number, more: Partial<KeyPress> = {}): number | null {
	presses.down(key('Shift', more), at);
	return presses.up(key('Shift', more), at);
}

describe('ShiftPresses', () => {
	test('counts either Shift key, within five seconds of the first press', () => {
		const presses = new ShiftPresses();
		const counted = [
			press(presses, 0),
			press(presses, 2_000, { code: 'ShiftRight' }),
			press(presses, 5_000)
		];
		expect(counted).toEqual([1, 2, 3]);
	});

	test('begins anew after five seconds', () => {
		const presses = new ShiftPresses();
		expect([press(presses, 0), press(presses, 1_000), press(presses, 5_001)]).toEqual([1, 2, 1]);
	});

	test('counts no combination, and begins anew after one', () => {
		const presses = new ShiftPresses();
		press(presses, 0);
		presses.down(key('Shift'), 100);
		presses.down(key('A'), 200);
		expect(presses.up(key('Shift'), 300)).toBe(null);
		expect(press(presses, 400)).toBe(1);
	});

	test.each([
		['with Ctrl', { ctrlKey: true }],
		['with Alt', { altKey: true }],
		['with the Windows or command key', { metaKey: true }],
		['on a keyboard on the screen', { code: '' }],
		['inside an input method', { isComposing: true }]
	])('does not count Shift %s', (_, more) => {
		expect(press(new ShiftPresses(), 0, more)).toBe(null);
	});

	test('counts a key that is held once', () => {
		const presses = new ShiftPresses();
		presses.down(key('Shift'), 0);
		for (const at of [100, 200, 300]) presses.down(key('Shift', { repeat: true }), at);
		expect(presses.up(key('Shift'), 400)).toBe(1);
	});

	test('forgets when the mouse comes between', () => {
		const presses = new ShiftPresses();
		press(presses, 0);
		presses.forget();
		expect(press(presses, 100)).toBe(1);
	});
});
