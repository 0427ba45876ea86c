import type { Frame, Page } from '@playwright/test';
import type { Embed } from './find-embeds.ts';
import { frameParts } from './frame-parts.ts';
import type { Heard } from './listen.ts';
import { settled } from './settled.ts';

/** How long a yes is tried: a page that has just come may still be on its way. */
const PATIENCE_MS = 2_000;

/**
 * Goes through the question whether the result may go, as far as a yes to all of it. Gives what is wrong, or null. `heard` is
 * what the frame says while that happens.
 */
export async function agree(embed: Embed, heard: () => readonly Heard[]): Promise<string | null> {
	const { frame, page } = embed;
	const ask = frame.locator(frameParts.asks);
	if (!(await ask.isVisible())) {
		return `The page asks for ${embed.share}, and the person is not asked. Does embeds.yaml allow this page to ask?`;
	}
	// With keys: they reach what a header of the page might lie over.
	await ask.press('Enter');
	await frame.locator(frameParts.levels).last().press('Space');
	const button = frame.locator(frameParts.act);
	if ((await button.getAttribute('aria-disabled')) !== 'true') {
		return 'The button that lets the result go works as soon as it is there.';
	}
	await button.press('Enter');
	// What is folded away can be opened, so it counts.
	const shown = (await frame.locator(frameParts.consent).textContent()) ?? '';
	if (sharedIn(heard()).length > 0)
		return 'A result went before the person had said yes, and had a second to think.';

	if (!((await sayYes(frame)) && (await act(frame, page)))) {
		// Something of the page lies over the frame, or may: there is a window that nothing lies over.
		const opening = page.waitForEvent('popup', { timeout: PATIENCE_MS }).catch(() => null);
		await frame.locator(frameParts.outside).press('Enter');
		const own = await opening;
		if (own === null) return 'Something lies over the check, and no window of its own opens.';
		await own.locator(frameParts.levels).last().press('Space');
		if (!((await sayYes(own.mainFrame())) && (await act(own.mainFrame(), own))))
			return 'A window of its own does not take a yes.';
	}
	const gone = await settled(
		async () => sharedIn(heard()),
		(all) => all.length > 0
	);
	if (gone.length !== 1) {
		const said = await frame.locator(frameParts.waits).allTextContents();
		return [`${gone.length} results went after one yes.`, ...said].join(' ');
	}
	const unseen = valuesIn(gone[0]).filter((value) => !shown.includes(value));
	return unseen.length === 0
		? null
		: `These went, and had not been shown: ${[...new Set(unseen)].slice(0, 5).join(', ')}`;
}

/** Looks at all that would go, and says yes to it. False where that is not taken. */
async function sayYes(frame: Frame): Promise<boolean> {
	for (const row of await frame.locator(frameParts.rows).all()) {
		await row.evaluate(
			(element) =>
				new Promise((seen) => {
					element.scrollIntoView({ block: 'center' });
					requestAnimationFrame(() => requestAnimationFrame(seen));
				})
		);
	}
	const tick = frame.locator(frameParts.tick);
	return settled(
		async () => {
			await tick.press('Space');
			return tick.isChecked();
		},
		Boolean,
		PATIENCE_MS
	);
}

/** Goes on to the button as somebody does who has no mouse, and presses it once it can be. False where it never can. */
async function act(frame: Frame, page: Page): Promise<boolean> {
	const button = frame.locator(frameParts.act);
	await page.keyboard.press('Tab');
	const disabled = await settled(
		() => button.getAttribute('aria-disabled'),
		(disabled) => disabled !== 'true'
	);
	if (disabled === 'true') return false;
	// A window of its own closes once the result went, which may be before the key is up.
	await page.keyboard.down('Enter');
	if (!page.isClosed()) await page.keyboard.up('Enter').catch(() => undefined);
	return true;
}

function sharedIn(heard: readonly Heard[]): unknown[] {
	return heard
		.map(({ data }) => JSON.parse(String(data)) as { type: string; result?: unknown })
		.filter(({ type }) => type === 'shared')
		.map(({ result }) => result);
}

/** Every text and number in a value, as words. */
function valuesIn(value: unknown): string[] {
	if (typeof value === 'string' || typeof value === 'number') return [String(value)];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(valuesIn);
}
