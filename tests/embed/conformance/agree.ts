import type { Embed } from './find-embeds.ts';
import { frameParts } from './frame-parts.ts';
import type { Heard } from './listen.ts';
import { settled } from './settled.ts';

/**
 * Goes through the question whether the result may go, as far as a yes to all of it. Gives what is wrong, or null. `heard` is
 * what the frame says while that happens.
 */
export async function agree(embed: Embed, heard: () => readonly Heard[]): Promise<string | null> {
	const { frame } = embed;
	const ask = frame.locator(frameParts.asks);
	if (!(await ask.isVisible())) {
		return `The page asks for ${embed.share}, and the person is not asked. Does embeds.yaml allow this page to ask?`;
	}
	// With keys: they reach what a header of the page might lie over.
	await ask.press('Enter');
	await frame.locator(frameParts.levels).last().press('Space');
	const act = frame.locator(frameParts.act);
	// It begins to count once it is in full view.
	await act.scrollIntoViewIfNeeded();
	if ((await act.getAttribute('aria-disabled')) !== 'true') {
		return 'The button that lets the result go works as soon as it is there.';
	}
	await act.press('Enter');
	// What is folded away can be opened, so it counts.
	const shown = (await frame.locator(frameParts.consent).textContent()) ?? '';
	const early = sharedIn(heard());
	if (early.length > 0)
		return 'A result went before the button had been in view for half a second.';

	await settled(
		() => act.getAttribute('aria-disabled'),
		(disabled) => disabled !== 'true'
	);
	await act.press('Enter');
	const gone = await settled(
		async () => sharedIn(heard()),
		(all) => all.length > 0
	);
	if (gone.length !== 1) return `${gone.length} results went after one yes.`;
	const unseen = valuesIn(gone[0]).filter((value) => !shown.includes(value));
	return unseen.length === 0
		? null
		: `These went, and had not been shown: ${[...new Set(unseen)].slice(0, 5).join(', ')}`;
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
