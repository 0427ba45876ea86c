import { expect, type FrameLocator, type Page } from '@playwright/test';
import { CLINIC, SITE } from './places.ts';

/** Everything that came out of the frame, in order, as the page around it got it. */
declare global {
	interface Window {
		crossed: string[];
		heard: { type: string; detail: unknown }[];
	}
}

type Opened = { origin?: string; around?: string; head?: string };

/** A page around one or more checks. `around` holds the markup of the check where `%` stands. */
export function hostPage(markup: string, { around = '%', head = '' }: Opened = {}): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A practice</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<script type="module" src="${SITE}/embed/v1.js"></script></head>
<body><main><h1>A practice</h1>${around.replace('%', markup)}</main></body></html>`;
}

export function check(id: string, attributes = 'embed="clinic"'): string {
	return `<rapport-check check="${id}" ${attributes}></rapport-check>`;
}

/** Opens a host page that writes down every event on the element and every message out of the channel. */
export async function openHost(page: Page, html: string, origin = CLINIC): Promise<FrameLocator> {
	// What scrolls smoothly is not where it will be.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(() => {
		if (window !== window.top) return;
		window.crossed = [];
		window.heard = [];
		addEventListener('message', ({ data }) => window.crossed.push(`window ${String(data)}`));
		const Channel = window.MessageChannel;
		window.MessageChannel = class extends Channel {
			constructor() {
				super();
				this.port1.addEventListener('message', ({ data }) => window.crossed.push(String(data)));
			}
		};
		for (const type of ['ready', 'resized', 'shared', 'declined']) {
			addEventListener(
				type,
				(event) => window.heard.push({ type, detail: (event as CustomEvent<unknown>).detail }),
				true
			);
		}
	});
	await page.goto(`${origin}/?page=${encodeURIComponent(html)}`);
	return page.frameLocator('rapport-check iframe').first();
}

export async function isReady(page: Page): Promise<void> {
	await expect.poll(() => heardTypes(page)).toContain('resized');
}

export function crossed(page: Page): Promise<string[]> {
	return page.evaluate(() => window.crossed);
}

export async function heardTypes(page: Page): Promise<string[]> {
	return page.evaluate(() => window.heard.map(({ type }) => type));
}

/** How far the frame's height is from the one it asks for, in CSS pixels, once it has come to rest. */
export async function heightError(page: Page, frame: FrameLocator): Promise<number> {
	const outer = () => page.locator('rapport-check iframe').first().boundingBox();
	const inner = () =>
		frame
			.locator('.gauge, html.grows .framed')
			.evaluate((box) => Math.ceil(box.getBoundingClientRect().height));
	let error = Infinity;
	// What arrives later, such as a chart, moves both once more: the rest between counts.
	const look = async (): Promise<number> =>
		(error = Math.abs(((await outer())?.height ?? 0) - (await inner())));
	await expect.poll(look).toBeLessThanOrEqual(1);
	return error;
}
