import type { Tab } from '../tab.ts';

/** What is kept on this device. */
export class SavedPage {
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
	}

	async open(site: string): Promise<void> {
		await this.#tab.driver.open(`${site}/saved`);
		await this.#tab.see({ text: 'Bring in a file' });
	}

	/** Opens the one result that is kept; gives what it says first. */
	async openResult(): Promise<string> {
		const tab = this.#tab;
		await tab.click({ role: 'button', name: { pattern: '^Open ?:' } });
		await tab.see({ text: { pattern: '^You can stop here' } });
		const said = await tab.see({ css: 'main h1' });
		await tab.click({ role: 'button', name: 'Back to what is kept' });
		return said;
	}

	async remove(): Promise<void> {
		await this.#tab.click({ role: 'button', name: { pattern: '^Remove ?:' } });
		await this.isEmpty();
	}

	async isEmpty(): Promise<void> {
		await this.#tab.see({ text: 'Nothing is kept on this device.' });
	}
}
