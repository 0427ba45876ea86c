/** Where a pointer was, on the screen and in the frame. */
export type PointerAt = Pick<MouseEvent, 'screenX' | 'screenY' | 'clientX' | 'clientY'>;

/** Browsers round one of the two and not the other. */
const ROUNDING = 4;
/** Below this, a way is too short to tell a scale from. */
const SHORT = 16;
/** What browsers let a person zoom to. */
const SCALES = { least: 0.2, most: 5 };

/**
 * Whether the frame has moved, as far as pointers can tell. No browser says where a frame of another site is on the screen; but
 * one that stands still has the same way from any of its points to that point of the screen.
 *
 * A zoomed page measures its own ways in other pixels than the screen, so the scale between the two is learned: at the price that
 * the first pointer in a zoomed page looks like a frame that moved.
 */
export class FramePlace {
	#anchor: PointerAt | null = null;
	#scale = 1;
	/** Since when no pointer has told of another place; null before the first one. */
	since: number | null = null;

	/** True when the frame is no longer where an earlier pointer found it. */
	hasMoved(pointer: PointerAt, now: number): boolean {
		const anchor = this.#anchor;
		if (anchor !== null) {
			const client = [pointer.clientX - anchor.clientX, pointer.clientY - anchor.clientY] as const;
			const screen = [pointer.screenX - anchor.screenX, pointer.screenY - anchor.screenY] as const;
			const isOff = [0, 1].some(
				(axis) => Math.abs(screen[axis]! - client[axis]! * this.#scale) > ROUNDING
			);
			if (!isOff) return false;
			this.#scale = scaleBetween(client, screen);
		}
		this.#anchor = pointer;
		this.since = now;
		return anchor !== null;
	}
}

function scaleBetween(client: readonly number[], screen: readonly number[]): number {
	const axis = Math.abs(client[0]!) > Math.abs(client[1]!) ? 0 : 1;
	const scale = screen[axis]! / client[axis]!;
	const isScale = Math.abs(client[axis]!) >= SHORT && scale >= SCALES.least && scale <= SCALES.most;
	return isScale ? scale : 1;
}
