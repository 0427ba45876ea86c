import type { ElementHandle, Frame, Page } from '@playwright/test';

/** A check on the page under test. */
export type Embed = {
	page: Page;
	iframe: ElementHandle<HTMLIFrameElement>;
	frame: Frame;
	/** Which check, from the frame's address. */
	check: string;
	/** A frame that somebody wrote by hand: nobody tells it its height. */
	isPlain: boolean;
	/** What the page asks the person for at the end; null: nothing. */
	share: string | null;
};

/** Every check on the page that is shown, in the page's own order, shadow roots included. */
export async function findEmbeds(page: Page): Promise<Embed[]> {
	const embeds: Embed[] = [];
	for (const element of await page.locator('iframe[src*="/embed/"]').elementHandles()) {
		const iframe = element as ElementHandle<HTMLIFrameElement>;
		const frame = await iframe.contentFrame();
		if (frame === null) continue;
		const { src, host, share } = await iframe.evaluate((node) => {
			const root = node.getRootNode();
			const around = root instanceof ShadowRoot ? root.host : null;
			const isOurs = around?.localName === 'rapport-check';
			return {
				src: node.src,
				host: isOurs,
				share: isOurs ? (around?.getAttribute('share') ?? null) : null
			};
		});
		const check = new URL(src).pathname.split('/').at(-1) ?? '';
		embeds.push({ page, iframe, frame, check, isPlain: !host, share });
	}
	return embeds;
}
