import type { Tab } from '../tab.ts';

const LINK = { role: 'link', name: 'Exit this page', within: 'nav' };
const COVER = { css: '.cover' };

/** The way out of a sensitive check, and what keeps it from being seen meanwhile. */
export class SafetyExit {
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
	}

	/** Waits until the code of leaving is there; before it is, practice is not offered. */
	async isReady(): Promise<void> {
		await this.#tab.until(
			() =>
				this.#tab.evaluate(({ find }) =>
					find({ css: '[data-practise]' }).every((one) => !(one as HTMLButtonElement).disabled)
				),
			'Leaving is not ready.'
		);
	}

	async byMouse(): Promise<void> {
		await this.#tab.click(LINK);
	}

	/** The second skip link, with the keyboard alone. */
	async bySkipLink(): Promise<void> {
		await this.#tab.tabTo({ role: 'link', name: 'Exit this page', at: 0 });
		await this.#tab.press('Enter');
	}

	/** Three times, each told before the next. */
	async byShift(): Promise<void> {
		const tab = this.#tab;
		await tab.press('Shift');
		await tab.see({ role: 'status', within: '.said' });
		await tab.see({ text: 'Press Shift twice more to leave.' });
		await tab.press('Shift');
		await tab.see({ text: 'Press Shift once more to leave.' });
		await tab.press('Shift');
	}

	/** The neutral page has come. */
	async isGone(): Promise<void> {
		await this.#tab.see({ role: 'heading', name: 'Weather' });
	}

	async isCovered(words: string): Promise<void> {
		await this.#tab.see({ role: 'heading', name: words, within: '.cover' });
		// Below the cover, nothing can be seen or is read out.
		await this.#tab.seeNo({ css: '.app *' });
	}

	async goOn(): Promise<void> {
		await this.#tab.click({ role: 'button', name: 'Go on' });
		await this.#tab.seeNo(COVER);
	}

	async isCleared(): Promise<void> {
		await this.#tab.see({ role: 'heading', name: 'This page was cleared.' });
		await this.#tab.seeNo(COVER);
		await this.#tab.seeNo({ css: 'fieldset, legend' });
	}
}
