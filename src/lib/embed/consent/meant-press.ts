import { FramePlace, type PointerAt } from './frame-place.ts';

/** For how long everything must have been as it is before a press counts: longer than a hand takes to stop. */
export const STEADY_MS = 1_000;

/** How much of what is decided on is to be seen: all of it, or why not; `tall` is what cannot be. Null until the browser has said. */
export type Sight = 'whole' | 'part' | 'tall' | 'covered' | 'small' | null;

/** Why what was chosen is to be chosen again. */
export type Disturbance = 'parted' | 'covered' | 'shrunk' | 'moved' | 'left';

/**
 * What pressed. A mouse rests on a button before it presses, keys come to it by Tab, and a finger does neither. A screen reader
 * presses without any of them.
 */
export type By = 'mouse' | 'touch' | 'keys' | 'reader';

/**
 * Tells a press that was meant from one that a page around the frame has talked, led or tricked a person into. What it knows is
 * told by whoever watches the browser; times are in milliseconds, of any clock that only goes on.
 */
export class MeantPress {
	#sight: Sight = null;
	/** Since when all of it is to be seen and nothing has happened to it. */
	#steady: number | null = null;
	/** Since when a mouse has been over the button. */
	#over: number | null = null;
	/** Since when the button has had a focus that came by Tab, from within. */
	#focused: number | null = null;
	#down: { by: By; at: number } | null = null;
	readonly #place = new FramePlace();
	readonly #ondisturb: (why: Disturbance) => void;

	constructor(ondisturb: (why: Disturbance) => void) {
		this.#ondisturb = ondisturb;
	}

	get sight(): Sight {
		return this.#sight;
	}

	see(sight: Sight, now: number): void {
		const was = this.#sight;
		if (sight === was) return;
		this.#sight = sight;
		if (sight === 'covered') this.disturb('covered', now);
		else if (sight === 'small') this.disturb('shrunk', now);
		else if (was === 'whole') this.disturb('parted', now);
		else this.restart(now);
	}

	/** The page around did something that a person must have time to see. */
	disturb(why: Disturbance, now: number): void {
		this.restart(now);
		this.#ondisturb(why);
	}

	/** Something happened that is the person's own doing: they scrolled, chose, or were in a hurry. It takes nothing back. */
	restart(now: number): void {
		this.#steady = this.#sight === 'whole' ? now : null;
	}

	/** A pointer moved, or went down, somewhere in the frame. */
	point(by: By, at: PointerAt, isOver: boolean, now: number): void {
		// Before all of it is to be seen, a frame that moves is one that is scrolled to.
		if (this.#place.hasMoved(at, now) && this.#sight === 'whole') {
			this.disturb('moved', now);
			this.#over = null;
		}
		this.#over = by === 'mouse' && isOver ? (this.#over ?? now) : null;
	}

	/** The pointer left the frame. */
	leave(): void {
		this.#over = null;
	}

	/** The button got the focus, by Tab or otherwise; or lost it. */
	focus(isByTab: boolean, now: number): void {
		this.#focused = isByTab ? now : null;
	}

	/** A pointer or a key went down on the button. */
	down(by: By, now: number): void {
		this.#down = { by, at: now };
	}

	/** A key that is held down presses again and again, and none of these is meant. */
	hold(): void {
		this.#down = { by: 'keys', at: -Infinity };
	}

	/** Whether the press that has just come through is meant. One that is not begins the wait anew. */
	isMeant(now: number): { by: By; isMeant: boolean } {
		const { by, at } = this.#down ?? { by: 'reader', at: now };
		this.#down = null;
		const isMeant = [this.#steady, ...this.#sinceFor(by)].every((since) => hasPassed(since, at));
		if (!isMeant) this.restart(now);
		return { by, isMeant };
	}

	/** Whether a press could count now. Where a mouse is on the button, or the focus, that has to have been for long enough, too. */
	isReady(now: number): boolean {
		const all = [this.#steady, this.#over ?? this.#steady, this.#focused ?? this.#steady];
		return all.every((since) => hasPassed(since, now));
	}

	/** Whether a mouse has been on the button for long enough, or a focus that came by Tab. */
	isRested(now: number): boolean {
		return hasPassed(this.#over, now) || hasPassed(this.#focused, now);
	}

	#sinceFor(by: By): (number | null)[] {
		switch (by) {
			case 'mouse':
				return [this.#over, this.#place.since];
			case 'touch':
				return [this.#place.since];
			case 'keys':
				return [this.#focused];
			case 'reader':
				return [];
		}
	}
}

function hasPassed(since: number | null, now: number): boolean {
	return since !== null && now - since >= STEADY_MS;
}
