import type { Tab } from '../tab.ts';

const QUESTION = '.question:not([hidden])';

/** The first page and the questions of a check. */
export class CheckPage {
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
	}

	/** From the first page of the site, as somebody comes who comes by themselves. */
	async openInside(site: string, title: string): Promise<void> {
		await this.#tab.driver.open(`${site}/`);
		await this.#tab.click({ role: 'button', name: title, within: 'li.card' });
		await this.#tab.see({ role: 'heading', name: title });
	}

	async begin(): Promise<void> {
		await this.#tab.click({
			css: '.begin, button[name="age"][value="18-or-older"], form .ways .button',
			at: 0
		});
		await this.#tab.see({ css: QUESTION });
	}

	async isAsked(): Promise<boolean> {
		return (await this.#tab.count({ css: QUESTION })) > 0;
	}

	/** Answers the question on the screen with the option `pick`, or the last there is, and goes on. */
	async answer(pick: number, way: 'mouse' | 'keyboard'): Promise<void> {
		const tab = this.#tab;
		const before = await this.#question();
		const options = await tab.count({ css: 'label', within: QUESTION });
		const at = Math.min(pick, options - 1);
		if (way === 'mouse') {
			await tab.click({ css: 'label', within: QUESTION, at });
			await tab.click({ css: 'form button.button:not(.quiet)' });
		} else {
			await tab.tabTo({ css: `${QUESTION} input` });
			await tab.press(String(at + 1), 'Enter');
		}
		await tab.until(async () => (await this.#question()) !== before, `"${before}" is still asked.`);
	}

	async answerAll(pick: number, way: 'mouse' | 'keyboard'): Promise<void> {
		for (let asked = 0; asked < 60 && (await this.isAsked()); asked++) {
			await this.answer(pick, way);
		}
	}

	async #question(): Promise<string> {
		return this.#tab.evaluate(
			({ find, textOf }, css) =>
				find({ css: `${css} legend` })
					.map(textOf)
					.join(),
			QUESTION
		);
	}
}
