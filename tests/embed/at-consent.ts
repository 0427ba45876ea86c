import { expect, type FrameLocator, type Page } from '@playwright/test';
import { check, crossed, heardTypes, hostPage, isReady, openHost } from './host.ts';
import { answerAll, begin } from './take-framed.ts';

/** The parts of the page that asks whether a result may go. */
export const consentParts = {
	all: 'fieldset label:last-child input[name="level"]',
	tick: '.act input[type="checkbox"]',
	act: '.act button[aria-describedby]',
	said: '.act [role="status"]'
} as const;

type Around = { attributes?: string; around?: string; head?: string };

/** Takes a check on a page of the clinic as far as the question whether its result may go. */
export async function toConsent(page: Page, opened: Around = {}): Promise<FrameLocator> {
	const { attributes = 'embed="clinic" share="answers"', ...rest } = opened;
	const frame = await openHost(page, hostPage(check('social-overload', attributes), rest));
	await isReady(page);
	await begin(frame);
	await answerAll(frame, 3);
	await frame.getByRole('button', { name: 'See what would go' }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What would go, and to whom');
	await settled(frame);
	return frame;
}

/** What begins where the person looks has moved there. */
async function settled(frame: FrameLocator): Promise<void> {
	await frame.locator('html').evaluate(
		() =>
			new Promise<void>((done) => {
				const observer = new IntersectionObserver(() => {
					observer.disconnect();
					requestAnimationFrame(() => requestAnimationFrame(() => done()));
				});
				observer.observe(document.documentElement);
			})
	);
}

/** What the page around was told of the person's will. */
export async function decided(page: Page): Promise<string[]> {
	return (await heardTypes(page)).filter((type) => type === 'shared' || type === 'declined');
}

export async function lastShared(page: Page) {
	const text = (await crossed(page)).find((one) => one.includes('"shared"')) ?? '{}';
	return JSON.parse(text) as { level: string; result: Record<string, unknown> };
}

/** A browser that cannot tell whether something lies over a page, as Firefox and Safari cannot. */
export async function withoutCoverSense(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible');
	});
}
