/** What a keyboard event says that matters here. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

export const PRESSES_TO_LEAVE = 3;
export const PRESSES_WITHIN_MS = 5_000;

/**
 * Counts how often Shift was pressed and let go by itself. Anything between two presses starts the count anew: a
 * combination, another key, the mouse, or more time than five seconds since the first.
 */
export class ShiftPresses {
	#count = 0;
	#firstAt = 0;
	#isDown = false;

	down(key: KeyPress, now: number): void {
		if (this.#count > 0 && now - this.#firstAt > PRESSES_WITHIN_MS) this.forget();
		if (key.repeat && this.#isDown) return;
		if (isShiftAlone(key)) this.#isDown = true;
		else this.forget();
	}

	/** How many presses are counted now; null when this was none. */
	up(key: Pick<KeyPress, 'key'>, now: number): number | null {
		if (key.key !== 'Shift' || !this.#isDown) return null;
		this.#isDown = false;
		if (this.#count === 0) this.#firstAt = now;
		if (now - this.#firstAt > PRESSES_WITHIN_MS) {
			this.forget();
			return null;
		}
		this.#count += 1;
		return this.#count;
	}

	forget(): void {
		this.#count = 0;
		this.#isDown = false;
	}
}

/** Keyboards on a screen name no key position, and press Shift for every capital letter. */
function isShiftAlone({ key, code, ctrlKey, altKey, metaKey, isComposing }: KeyPress): boolean {
	const isRealKey = code === 'ShiftLeft' || code === 'ShiftRight';
	return key === 'Shift' && isRealKey && !ctrlKey && !altKey && !metaKey && !isComposing;
}
