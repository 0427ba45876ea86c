import { ScreenPart, wayInto, wayToTop, type Part } from './screen-part.ts';

/** As much of a new step as comes into view at least, in CSS pixels. */
const SEEN = 240;
/** A frame of another site is told late that the page around was scrolled: what it hears of its place may be of a moment ago. */
const LATE_MS = 150;

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
	readonly #screen = new ScreenPart(window);
	/** How many steps have begun. */
	#step = 0;

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
		const step = ++this.#step;
		this.#box.style.marginBlock = '';
		scrollTo({ top: 0, behavior: 'instant' });
		await this.#startBelow();
		await new Promise((done) => setTimeout(done, LATE_MS));
		if (step === this.#step) await this.#startBelow();
	}

	/** The first line of the frame that is on the screen is the first line of the step. */
	async #startBelow(): Promise<void> {
		const { top } = this.#belowHeader(await this.#screen.ask());
		const above = Math.max(0, Math.min(top, innerHeight - SEEN));
		this.#box.style.paddingBlockStart = `${Math.round(above)}px`;
	}

	/** Something that is there already, such as what has the focus: all of it. */
	async show(element: Element): Promise<void> {
		if (this.#grows) return element.scrollIntoView({ block: 'nearest' });
		const part = this.#belowHeader(await this.#screen.ask());
		this.#scrollBy(wayInto(part, element.getBoundingClientRect()));
	}

	/** Something that is read from its beginning, with as much as possible of what follows. */
	async read(element: Element): Promise<void> {
		if (this.#grows) return element.scrollIntoView({ block: 'start' });
		const part = this.#belowHeader(await this.#screen.ask());
		this.#scrollBy(wayToTop(part, element.getBoundingClientRect()));
	}

	/** Before a key reaches it: at once, so that the browser finds it in view and scrolls nothing. */
	showAtOnce(element: Element): void {
		const part = this.#belowHeader(this.#screen.now);
		this.#scrollBy(wayInto(part, element.getBoundingClientRect()));
	}

	/** Whether all of it could be on the screen at one time. */
	couldHold(element: Element): boolean {
		return this.#screen.couldHold(element.getBoundingClientRect().height);
	}

	stop(): void {
		this.#screen.stop();
	}

	#belowHeader({ top, bottom }: Part): Part {
		return { top: top === 0 ? 0 : top + this.#offset, bottom };
	}

	/** Where the page ends before that, it gets as much room at this end as is missing. */
	#scrollBy(by: number): void {
		if (by === 0) return;
		const past = scrollY + by - (document.documentElement.scrollHeight - innerHeight);
		if (past > 0) this.#addRoom('marginBlockEnd', past);
		if (scrollY + by < 0) this.#addRoom('marginBlockStart', -(scrollY + by));
		scrollBy({ top: by, behavior: 'instant' });
	}

	#addRoom(side: 'marginBlockStart' | 'marginBlockEnd', room: number): void {
		const { style } = this.#box;
		style[side] = `${Math.ceil((parseFloat(style[side]) || 0) + room)}px`;
	}
}
