import type { Tab } from '../tab.ts';

export type Way = 'mouse' | 'keyboard';

const QUESTION = '.question:not([hidden])';
const BEGIN = { role: 'button', name: { pattern: '^(Begin|18 or older)$' } };
const LOOK_OVER = { role: 'button', name: 'Look over my answers' };
/** More than any check asks. */
const MOST_QUESTIONS = 60;
const NEXT = { css: 'form button.button:not(.quiet)' };

/** The first page and the questions of a check. */
export class CheckPage {
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
	}

	/** From the first page of the site, as somebody comes who comes by themselves. */
	async openFrom(site: string, title: string): Promise<void> {
		await this.#tab.driver.open(`${site}/`);
		await this.#tab.click({ role: 'button', name: title, within: 'li.card' });
		await this.#tab.see({ role: 'heading', name: title });
	}

	/** Says how old somebody is, on a page without JavaScript. */
	async sayAge(): Promise<void> {
		await this.#tab.click({ role: 'button', name: '18 or older' });
	}

	/** From the first page to the first question. */
	async begin(way: Way = 'mouse'): Promise<void> {
		// Pressed before the code is there, it leads to the form with every question, which the answers would be sent by.
		await this.#tab.seeNo({ css: '[data-waiting]' });
		if (way === 'mouse') await this.#tab.click(BEGIN);
		else {
			await this.#tab.tabTo(BEGIN);
			await this.#tab.press('Enter');
		}
		await this.#tab.see({ css: QUESTION });
	}

	/** Answers the question on the screen with the option `pick`, or the last there is, and goes on. */
	async answer(pick: number, way: Way = 'mouse'): Promise<void> {
		const tab = this.#tab;
		const before = await this.question();
		const options = await tab.count({ css: 'label', within: QUESTION });
		const at = Math.min(pick, options - 1);
		if (way === 'mouse') {
			await tab.click({ css: 'label', within: QUESTION, at });
			await tab.click(NEXT);
		} else {
			await tab.tabTo({ css: 'input', within: QUESTION });
			await tab.press(String(at + 1), 'Enter');
		}
		await tab.until(async () => (await this.question()) !== before, `"${before}" is still asked.`);
	}

	/** All questions that are left. */
	async answerAll(pick: number, way: Way = 'mouse'): Promise<void> {
		for (let asked = 0; asked < MOST_QUESTIONS && (await this.question()) !== ''; asked++) {
			await this.answer(pick, way);
		}
	}

	/** All but the last, where the answers can be looked over. */
	async answerToLast(pick: number, way: Way): Promise<void> {
		for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
			if ((await this.#tab.count(LOOK_OVER)) > 0) return;
			await this.answer(pick, way);
		}
	}

	async lookOver(): Promise<void> {
		await this.#tab.click(LOOK_OVER);
		await this.#tab.isFocused({ role: 'heading', name: 'Look over your answers' });
	}

	/** The whole form at once, as it is without JavaScript. */
	async answerForm(pick: number): Promise<void> {
		const tab = this.#tab;
		await tab.see({ css: 'fieldset' });
		const wanted = await tab.evaluate(({ find }, pick) => {
			const groups = find({ css: 'fieldset' }).map((group) => [...group.querySelectorAll('label')]);
			const before = groups.map((_, index) => groups.slice(0, index).flat().length);
			return groups.map(({ length }, index) => before[index]! + Math.min(pick, length - 1));
		}, pick);
		for (const at of wanted) await tab.click({ css: 'fieldset label', at });
		await tab.click({ role: 'button', name: 'See my results' });
	}

	/** The words of the question on the screen; none where no question is asked. */
	async question(): Promise<string> {
		return this.#tab.evaluate(
			({ find, textOf }, css) =>
				find({ css: `${css} legend` })
					.map(textOf)
					.join(),
			QUESTION
		);
	}

	/** What the names and ids of the fields of its answers have in common, made for this check alone: nobody else writes them. */
	async fieldMarks(): Promise<string[]> {
		await this.#tab.see({ css: 'fieldset' });
		return this.#tab.evaluate(() => [
			...new Set(
				[...document.querySelectorAll('input')]
					.map(({ name }) => name)
					.filter((name) => name.startsWith('q_'))
					.map((name) => name.slice('q_'.length))
			)
		]);
	}
}
