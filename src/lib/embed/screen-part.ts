/** From where to where the window of a frame is on the screen, in its own CSS pixels. */
export type Part = { top: number; bottom: number };

/** As much as stays free around what is brought into view, in CSS pixels. */
const AROUND = 24;
/** How often a page is looked at anew while it passes over the screen: one of 6,000 pixels at every 15. */
const STEPS = 400;

/** What of a page is on the screen. Of a frame only the browser knows, and it says so to the frame alone. */
export class ScreenPart {
	readonly #view: Window & typeof globalThis;
	readonly #observer: IntersectionObserver;
	#now: Part;

	constructor(view: Window & typeof globalThis) {
		this.#view = view;
		this.#now = wholeOf(view);
		this.#observer = new view.IntersectionObserver(
			(entries) => (this.#now = partOf(entries.at(-1), view)),
			{ threshold: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS) }
		);
		this.#observer.observe(view.document.documentElement);
	}

	/** As it was told last: all but exact. */
	get now(): Part {
		return this.#now;
	}

	/** As it is now, a moment later. */
	ask(): Promise<Part> {
		return new Promise((tell) => {
			const observer = new this.#view.IntersectionObserver((entries) => {
				observer.disconnect();
				this.#now = partOf(entries.at(-1), this.#view);
				tell(this.#now);
			});
			observer.observe(this.#view.document.documentElement);
		});
	}

	/** Whether something so high can come to lie on the screen as a whole. A frame of which only one end is out of sight can be scrolled to. */
	couldHold(height: number): boolean {
		const { top, bottom } = this.#now;
		const isOneEndHidden = top > 0 !== bottom < this.#view.innerHeight;
		return isOneEndHidden || height <= bottom - top;
	}

	stop(): void {
		this.#observer.disconnect();
	}
}

/** How far to scroll until something is in the part, with a little around it if there is room. What is higher begins at the top. */
export function wayInto(part: Part, { top, bottom }: Part): number {
	const free = part.bottom - part.top - (bottom - top);
	const around = Math.max(0, Math.min(AROUND, free / 2));
	const above = top - around - part.top;
	const below = bottom + around - part.bottom;
	if (above < 0) return above;
	return below > 0 ? Math.min(above, below) : 0;
}

/** How far to scroll until something begins at the top of the part. */
export function wayToTop(part: Part, { top }: Part): number {
	return top - AROUND - part.top;
}

function wholeOf({ innerHeight }: Window): Part {
	return { top: 0, bottom: innerHeight };
}

function partOf(entry: IntersectionObserverEntry | undefined, view: Window): Part {
	if (entry?.isIntersecting !== true) return wholeOf(view);
	const { top, bottom } = entry.intersectionRect;
	return { top, bottom };
}
