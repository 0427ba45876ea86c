import type { Elsewhere } from '../site/site.ts';
import type { Finder, Tab } from '../tab.ts';
import { CheckPage } from './check-page.ts';
import { ResultsPage } from './results-page.ts';

/** How long a patient person rests on a button before pressing it. */
const PATIENCE_MS = 1_500;
/** By then what was scrolled to counts as seen. */
const LOOK_MS = 100;

const SHOW_REST = { role: 'button', name: 'Show me what I have not seen' };

/** What the page around a check has heard, written down by that page. */
type Heard = { type: string; detail: { level?: string; result?: object } | null };

/** A check on somebody else's page. */
export class FramePage {
	readonly check: CheckPage;
	readonly #tab: Tab;

	constructor(tab: Tab) {
		this.#tab = tab;
		this.check = new CheckPage(tab.frame);
	}

	async open(site: string, elsewhere: Elsewhere, id: string): Promise<void> {
		await this.#tab.driver.open(elsewhere.page(hostPage(site, id)));
		await this.#tab.frame.see({ role: 'button', name: 'Begin' });
	}

	/** From the results to the page that shows what would go. */
	async toConsent(): Promise<void> {
		const { frame } = this.#tab;
		await new ResultsPage(frame).shown();
		await frame.click({ role: 'button', name: 'See what would go' });
		await frame.see({ role: 'heading', name: 'What would go, and to whom' });
	}

	/** Chooses that all of it goes; gives the text that would be handed over. */
	async chooseAll(): Promise<string> {
		const { frame } = this.#tab;
		await frame.click({ role: 'radio', name: { pattern: '^All of it' } });
		await frame.click({ text: 'The same, letter by letter' });
		return frame.see({ css: 'pre' });
	}

	/** Looks at all that would go, says yes, and presses, unhurried. */
	async send(): Promise<void> {
		const { frame } = this.#tab;
		while ((await frame.count(SHOW_REST)) > 0) await frame.evaluate(passOverTheScreen, LOOK_MS);
		// All of the box has to be on the screen, not only what is pressed in it.
		await frame.evaluate(() =>
			document.querySelector('.act')?.scrollIntoView({ block: 'center', behavior: 'instant' })
		);
		const yes = { role: 'checkbox', name: 'Yes, this may go' };
		const button = { role: 'button', name: 'Send this to Example Practice' };
		await frame.clickEach([yes, button], PATIENCE_MS);
		await frame.see({ text: 'What you chose went to Example Practice.' });
	}

	async heard(): Promise<Heard[]> {
		return this.#tab.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
	}
}

/** Scrolls through all that would go, and rests at each part. */
async function passOverTheScreen(_: Finder, rest: number): Promise<void> {
	for (const part of document.querySelectorAll('dl > div')) {
		part.scrollIntoView({ block: 'center', behavior: 'instant' });
		await new Promise((later) => setTimeout(later, rest));
	}
}

function hostPage(site: string, id: string): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A practice</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>
	heard = [];
	for (const type of ['ready', 'resized', 'shared', 'declined'])
		addEventListener(type, ({ detail }) => heard.push({ type, detail }), true);
</script>
<script type="module" src="${site}/embed/v1.js"></script>
<h1>A practice</h1><rapport-check check="${id}" embed="clinic" share="answers"></rapport-check></html>`;
}
