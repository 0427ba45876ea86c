import type { Tab } from '../tab.ts';

/** What a check says in the end, and where it leads. */
export class ResultsPage {
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
	}

	/** Waits for the results; gives what they say first. */
	async shown(): Promise<string> {
		await this.#tab.see({ text: { pattern: '^You can stop here' } });
		return this.#tab.see({ css: 'main h1' });
	}

	/** Opens the first page of the guide that is offered, reads its title, and comes back. */
	async readOne(): Promise<void> {
		const tab = this.#tab;
		const offered = { css: 'main a[href^="/guide/"]', at: 0 };
		const title = await tab.see(offered);
		await tab.click(offered);
		await tab.isFocused({ role: 'heading', name: title });
		await tab.click({ role: 'button', name: 'Back to where you were', at: 0 });
		await this.shown();
	}

	/** Keeps the result on this device, under a name. */
	async keep(name: string): Promise<void> {
		const tab = this.#tab;
		await tab.click({ text: 'Keep or share' });
		await tab.click({ role: 'button', name: 'Keep on this device' });
		await tab.click({ role: 'textbox', name: { pattern: '^A name or initials' } });
		await tab.press(...name);
		await tab.click({ role: 'button', name: 'Keep it' });
		await tab.see({ text: { pattern: '^Kept on this device until' } });
	}
}
