/** As much as stays free around what is brought into view, in CSS pixels. */
const AROUND = 24;
/** As much of a new step as comes into view at least, in CSS pixels. */
const SEEN = 240;

/** From where to where the window of a frame can be seen, in its own CSS pixels. */
type Part = { top: number; bottom: number };

/**
 * Brings what is new in a frame into view. The page around sees how far it is scrolled itself, so a quiet frame leaves it where it is: what
 * is new begins at the first line of the frame that a person has on the screen, and the frame scrolls in itself. Where the frame grows,
 * each of its steps can be seen anyway, and the browser may scroll the page around to it.
 */
export class Scroller {
	readonly #box: HTMLElement;
	readonly #grows: boolean;
	/** How high a header is that stays at the top of the page around. */
	readonly #offset: number;

	constructor(box: HTMLElement, grows: boolean, offset: number) {
		this.#box = box;
		this.#grows = grows;
		this.#offset = offset;
	}

	/** A new step, to be read from its beginning. */
	async begin(): Promise<void> {
		if (this.#grows) {
			const mark = this.#box.firstElementChild as HTMLElement;
			mark.style.scrollMargin = `${this.#offset}px 0 ${SEEN}px`;
			mark.scrollIntoView({ block: 'nearest' });
			return;
		}
		this.#box.style.margin = '';
		scrollTo({ top: 0, behavior: 'instant' });
		const { top } = await this.#seen();
		const above = top === 0 ? 0 : Math.min(top + this.#offset, innerHeight - SEEN);
		this.#box.style.paddingBlockStart = `${Math.max(0, Math.round(above))}px`;
	}

	/** Something that is there already, such as what has the focus. */
	async show(element: Element): Promise<void> {
		if (this.#grows) return element.scrollIntoView({ block: 'nearest' });
		const part = await this.#seen();
		const { top, bottom } = element.getBoundingClientRect();
		const above = top - AROUND - part.top - (part.top === 0 ? 0 : this.#offset);
		const below = bottom + AROUND - part.bottom;
		if (above < 0) scrollBy({ top: above, behavior: 'instant' });
		else if (below > 0) scrollBy({ top: Math.min(above, below), behavior: 'instant' });
	}

	/** Only the browser knows what of a frame is on the screen. It says so to the frame alone. */
	#seen(): Promise<Part> {
		return new Promise((tell) => {
			const observer = new IntersectionObserver((entries) => {
				observer.disconnect();
				const [entry] = entries;
				if (entry?.isIntersecting !== true) return tell({ top: 0, bottom: innerHeight });
				const { top, bottom } = entry.intersectionRect;
				tell({ top, bottom });
			});
			observer.observe(document.documentElement);
		});
	}
}
