import type { Embed } from './find-embeds.ts';
import { frameParts } from './frame-parts.ts';
import { tabTo } from './keyboard.ts';
import { settled } from './settled.ts';

const MOST_QUESTIONS = 100;

/** How far the keyboard got: null when it reached the results, or what it could not reach or get beyond. */
export type StuckAt = string | null;

/** Goes through the whole check in the frame with a keyboard only, from wherever the focus is. */
export async function take(
	embed: Embed,
	{ before, after }: { before: () => Promise<void>; after: (screen: string) => Promise<void> }
): Promise<StuckAt> {
	const goOn = async (name: string): Promise<boolean> => {
		const last = await screenOf(embed);
		await before();
		await embed.page.keyboard.press('Enter');
		const next = await settled(
			() => screenOf(embed),
			(screen) => screen !== last
		);
		if (next === last) return false;
		await after(name);
		return true;
	};

	if (!(await tabTo(embed, frameParts.begin))) return 'the button that begins';
	if (!(await goOn('question 1'))) return 'the first page';

	for (let asked = 1; asked < MOST_QUESTIONS; asked++) {
		const field = embed.frame.locator(frameParts.field).first();
		if (!(await field.isVisible())) return null;
		if (!(await tabTo(embed, frameParts.field))) return `question ${asked}`;
		const isNumber = await field.evaluate((node) => node.matches('[inputmode=numeric]'));
		await embed.page.keyboard.press(isNumber ? '1' : 'Space');
		if (!(await goOn(`the page after question ${asked}`))) return `question ${asked}`;
	}
	return `question ${MOST_QUESTIONS}`;
}

/** What is on the screen: the words of its question or its heading. */
function screenOf({ frame }: Embed): Promise<string> {
	return frame.evaluate((question) => {
		const shown =
			document.querySelector(`${question} legend`) ??
			document.querySelector('main:not([hidden]) h1');
		return shown?.textContent?.trim() ?? '';
	}, frameParts.question);
}
