import type { Tab } from '../tab.ts';

const PROBLEMS = 'section[aria-labelledby="problems-title"]';

/** Where a questionnaire is written, with its problems beside it. */
export class Workbench {
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
	}

	async open(site: string): Promise<void> {
		await this.#tab.driver.open(`${site}/author`);
		await this.#tab.see({ role: 'heading', name: 'Workbench' });
		await this.#tab.frame.see({ role: 'heading', name: 'Quiet evenings' });
	}

	/** Puts the cursor at the end of the line that says `text`, and presses keys there. */
	async typeAfter(text: string, ...keys: string[]): Promise<void> {
		await this.#tab.click({ css: '.cm-line', at: await this.#lineAt(text) });
		await this.#tab.press('End', ...keys);
	}

	/** Waits until so many problems are told; gives their words. */
	async problems(count: number): Promise<string> {
		const tab = this.#tab;
		return tab.until(
			() =>
				tab.evaluate(
					({ find, textOf }, { PROBLEMS, count }) => {
						const [region] = find({ css: PROBLEMS });
						if (region === undefined || region.querySelectorAll('li').length !== count) return null;
						return textOf(region);
					},
					{ PROBLEMS, count }
				),
			`There are not ${count} problems.`
		);
	}

	async mend(label: string): Promise<void> {
		await this.#tab.click({ role: 'button', name: label });
	}

	/** The lines as they stand in the editor. */
	async written(): Promise<string[]> {
		return this.#tab.evaluate(({ find, textOf }) => find({ css: '.cm-line' }).map(textOf));
	}

	async #lineAt(text: string): Promise<number> {
		const at = (await this.written()).findIndex((line) => line.includes(text));
		if (at < 0) throw new Error(`No line says "${text}".`);
		return at;
	}
}
