import type { Frame, Page } from '@playwright/test';
import { SITE } from '../../embed/places.ts';

/** Everything that a page can find out about one frame on it without the frame's help, in the order it came. */
declare global {
	interface Window {
		noted: Record<string, string[]>;
	}
}

/** How wide the checks on the page are: a phone, a column, a page. */
export const WIDTHS = [320, 480, 760] as const;

/** A page with one check in several boxes of these widths, as high as whatever the frames say. */
export function boxesOf(check: string, widths: readonly number[], embed = 'clinic'): string {
	const boxes = widths.map(
		(width) =>
			`<div style="width:${width}px"><rapport-check check="${check}" embed="${embed}" share="answers"></rapport-check></div>`
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page that looks closely</title>
<style>main{display:flex;flex-wrap:wrap;gap:20px;align-items:start}</style>
<script type="module" src="${SITE}/embed/v1.js"></script></head>
<body><div style="height:40px"></div><main>${boxes.join('')}</main><div style="height:3000px"></div></body></html>`;
}

/** Opens a page that notes all it can see. What it says itself, the nonces, is the same for every frame. */
export async function openWatching(page: Page, origin: string, html: string): Promise<Frame[]> {
	await page.addInitScript(noteEverything);
	await page.goto(`${origin}/?page=${encodeURIComponent(html)}`);
	await page.waitForFunction(
		() =>
			Object.values(window.noted).filter((one) => one.some((said) => said.includes('"resized"')))
				.length === document.querySelectorAll('rapport-check').length
	);
	return page.frames().slice(1);
}

/** What the page has noted: by frame, and under `page` what concerns them all. */
export function noted(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(async () => {
		// What is under way arrives.
		for (let at = 0; at < 4; at++) await new Promise((done) => requestAnimationFrame(done));
		return window.noted;
	});
}

function noteEverything(): void {
	if (window.top !== window) return;
	const all: Record<string, string[]> = { page: [] };
	window.noted = all;
	const note = (who: string, what: string): void => void (all[who] ??= []).push(what);

	crypto.getRandomValues = (values) => {
		(values as unknown as Uint32Array).fill(1_000_000_000);
		return values;
	};
	let channels = 0;
	const Channel = window.MessageChannel;
	window.MessageChannel = class extends Channel {
		constructor() {
			super();
			const who = `frame ${++channels}`;
			this.port1.addEventListener('message', ({ data }) => note(who, String(data)));
		}
	};
	addEventListener('message', ({ data }) => note('page', `message ${String(data)}`));
	for (const type of [
		'popstate',
		'hashchange',
		'pagehide',
		'visibilitychange',
		'scroll',
		'resize'
	]) {
		addEventListener(
			type,
			() => note('page', type === 'scroll' ? `scroll ${scrollY}` : type),
			true
		);
	}
	const entries = history.length;
	const look = (): void => {
		if (history.length !== entries) note('page', `history ${history.length - entries}`);
		for (let at = 0; at < window.length; at++) {
			const within = window[at]?.length ?? 0;
			if (within > 0) note('page', `frames in a frame ${within}`);
		}
	};
	addEventListener('DOMContentLoaded', () => {
		const loads = new Map<EventTarget, number>();
		const observer = new ResizeObserver((changed) => {
			for (const { target, contentRect } of changed)
				note(
					`box ${[...document.querySelectorAll<Element>('rapport-check')].indexOf(target)}`,
					`${contentRect.height}`
				);
		});
		for (const element of document.querySelectorAll('rapport-check')) observer.observe(element);
		const known = new WeakSet<Element>();
		const step = (): void => {
			for (const element of document.querySelectorAll('rapport-check')) {
				const iframe = element.shadowRoot?.querySelector('iframe');
				if (!iframe || known.has(iframe)) continue;
				known.add(iframe);
				iframe.addEventListener('load', () => {
					const count = (loads.get(iframe) ?? 0) + 1;
					loads.set(iframe, count);
					if (count > 1) note('page', `load ${count}`);
				});
			}
			look();
			requestAnimationFrame(step);
		};
		step();
	});
}
