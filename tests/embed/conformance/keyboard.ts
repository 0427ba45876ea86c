import type { Embed } from './find-embeds.ts';

/** More than any page of a check has places to stop at, and than most pages around one have. */
const MOST_STOPS = 200;

/** Presses Tab until the focus is on something in the frame that matches. False when it does not get there. */
export async function tabTo(embed: Embed, selector: string, key = 'Tab'): Promise<boolean> {
	for (let stops = 0; stops < MOST_STOPS; stops++) {
		if ((await hasFocus(embed)) && (await isOn(embed, selector))) return true;
		await embed.page.keyboard.press(key);
	}
	return false;
}

/** Presses Tab until the focus has left the frame. False when it never does. */
export async function tabOut(embed: Embed): Promise<boolean> {
	for (let stops = 0; stops < MOST_STOPS; stops++) {
		if (!(await hasFocus(embed))) return true;
		await embed.page.keyboard.press('Tab');
	}
	return false;
}

/** Whether the keyboard's focus is in the frame. */
function hasFocus({ iframe }: Embed): Promise<boolean> {
	return iframe.evaluate(
		(node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node
	);
}

function isOn({ frame }: Embed, selector: string): Promise<boolean> {
	return frame.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}
