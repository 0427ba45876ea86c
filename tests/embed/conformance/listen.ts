import type { Frame, Page } from '@playwright/test';

/** Something that a frame said to the page around it. */
export type Heard = { frame: Frame; by: 'channel' | 'window'; data: unknown };

/** Notes from now on what the frames of a page say to it. Call it before the page is opened. */
export async function listen(page: Page): Promise<readonly Heard[]> {
	const heard: Heard[] = [];
	await page.exposeBinding('rapportConformanceHeard', ({ frame }, by: Heard['by'], data: unknown) =>
		heard.push({ frame, by, data })
	);
	await page.addInitScript(noteWhatIsSaid);
	return heard;
}

declare const rapportConformanceHeard: (by: Heard['by'], data: unknown) => void;

/** Runs in the page and in each of its frames, before anything else does. */
function noteWhatIsSaid(): void {
	if (window.top === window) {
		window.addEventListener('message', ({ source, data }) => {
			const frames = Array.from({ length: window.length }, (_, index) => window[index]);
			if (source !== null && frames.includes(source as Window))
				rapportConformanceHeard('window', data);
		});
		return;
	}
	// A channel's far end cannot be heard from outside, so its near end is.
	const post = MessagePort.prototype.postMessage;
	MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
		rapportConformanceHeard('channel', args[0]);
		Reflect.apply(post, this, args);
	};
}
