import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { consentParts, decided, toConsent } from '../../embed/at-consent.ts';
import { press, restOn, sayYes } from './hand.ts';

/** How a page around may keep a person from seeing what they press. Each leaves the pointer through to the frame. */
const covers: Record<string, string> = {
	'an opaque box that lets the pointer through':
		'body::after { content: "A prize! Press here."; position: fixed; inset: 0; background: #ffd; pointer-events: none }',
	'a box that is all but opaque':
		'body::after { content: "A prize! Press here."; position: fixed; inset: 0; background: rgb(255 255 221 / 0.99); pointer-events: none }',
	'a box with nothing but its own words over the question':
		'body::after { content: "Yes, I would like coffee"; position: fixed; inset: 0; pointer-events: none }',
	'a frame that can hardly be seen': 'rapport-check { opacity: 0.001 }',
	'a page that can hardly be seen': 'html { opacity: 0.001 }',
	'a blurred frame': 'rapport-check { filter: blur(6px) }',
	'a box that blurs what is below it':
		'body::after { content: ""; position: fixed; inset: 0; backdrop-filter: blur(9px); pointer-events: none }',
	'a frame of one colour': 'rapport-check { filter: brightness(9) contrast(0) }',
	'a frame mixed into what is below it':
		'body { background: #fff } rapport-check { mix-blend-mode: lighten }',
	'a frame too small to be read': 'rapport-check { transform: scale(0.3); transform-origin: 0 0 }',
	'a frame zoomed out of sight': 'rapport-check { zoom: 0.3 }',
	'a frame that is turned': 'rapport-check { transform: rotate(4deg); transform-origin: 0 0 }'
};

for (const [name, style] of Object.entries(covers)) {
	test(`nothing goes through ${name}, however patient it is`, async ({ page }) => {
		const frame = await toConsent(page);
		await page.addStyleTag({ content: style });
		// What makes the frame wider or higher by it has done so.
		await page.waitForTimeout(500);
		await takeThePath(page, frame);
		expect(await decided(page)).toEqual([]);
	});
}

/** What is left to be seen of the frame when a page cuts everything else away: the button. */
const cuts: Record<string, (page: Page, frame: FrameLocator) => Promise<void>> = {
	'cut out of the frame': async (page, frame) => {
		const { top, bottom } = await edgesOfButton(frame);
		await page.addStyleTag({
			content: `rapport-check { clip-path: polygon(0 ${top}px, 100% ${top}px, 100% ${bottom}px, 0 ${bottom}px) }`
		});
	},
	'all that a small box shows': async (page, frame) => {
		const { top, bottom } = await edgesOfButton(frame);
		await page.addStyleTag({
			content: `main { height: ${bottom - top}px; overflow: hidden } h1 { display: none } rapport-check { margin-top: -${top}px }`
		});
	},
	'all that a low frame shows': async (page) => {
		await page.evaluate(() => {
			const inner = document.querySelector('rapport-check')!.shadowRoot!.querySelector('iframe')!;
			inner.style.setProperty('max-height', '90px', 'important');
		});
	}
};

for (const [name, cut] of Object.entries(cuts)) {
	test(`nothing goes where the button is ${name}`, async ({ page }) => {
		const frame = await toConsent(page);
		// The level was chosen before, by whatever means.
		await frame.locator(consentParts.all).check();
		await cut(page, frame);
		await takeThePath(page, frame);
		expect(await decided(page)).toEqual([]);
	});
}

async function edgesOfButton(frame: FrameLocator): Promise<{ top: number; bottom: number }> {
	return frame.locator(consentParts.act).evaluate((button) => {
		const { top, bottom } = button.getBoundingClientRect();
		return { top: Math.floor(top) - 4, bottom: Math.ceil(bottom) + 4 };
	});
}

test('the same hand is taken at its word where nothing lies over the frame', async ({ page }) => {
	const frame = await toConsent(page);
	await takeThePath(page, frame);
	await expect.poll(() => decided(page)).toEqual(['shared']);
});

test('what lies over the frame takes a choice back that was made before it came', async ({
	page
}) => {
	const frame = await toConsent(page);
	await sayYes(page, frame);
	await page.addStyleTag({
		content:
			'body::after { content: ""; position: fixed; inset: 0; background: #fff; pointer-events: none }'
	});
	await page.waitForTimeout(400);
	await page.evaluate(() => document.head.querySelector('style')!.remove());
	await restOn(page, frame, consentParts.act, 2_500);
	await press(page);
	expect(await decided(page)).toEqual([]);
	await expect(frame.locator(consentParts.said)).toContainText('lay over this page');
});

/** Chooses everything, says yes and presses, slowly and with rests: a page can talk a person into all of that. */
async function takeThePath(page: Page, frame: FrameLocator): Promise<void> {
	await sayYes(page, frame);
	await restOn(page, frame, consentParts.act, 2_000);
	await press(page);
	await page.waitForTimeout(300);
}
