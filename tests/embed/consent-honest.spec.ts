import { expect, test, type Locator, type Page } from '@playwright/test';
import { agreeByMouse, hover, moment, pressByMouse, readAll, tabTo } from './agree.ts';
import { consentParts, decided, toConsent, withoutCoverSense } from './at-consent.ts';
import { choose } from './take-framed.ts';

const { tick, act, said } = consentParts;
const header =
	'<header style="position:sticky;top:0;z-index:1;height:80px;background:#ddd">A header that stays</header>%<div style="height:1600px"></div>';

const frames = {
	quiet: 'embed="clinic" share="answers"',
	growing: 'embed="growing" share="answers"'
};
/** What every browser can do, and what those do that cannot tell covers. */
const browsers = {
	'sees covers': async () => undefined,
	'sees no covers': withoutCoverSense
};
const ways = Object.entries(frames).flatMap(([frame, attributes]) =>
	Object.entries(browsers).map(([browser, arrange]) => ({ frame, attributes, browser, arrange }))
);

for (const { frame: kind, attributes, browser, arrange } of ways) {
	test.describe(`in a ${kind} frame, in a browser that ${browser}`, () => {
		test.beforeEach(({ page }) => arrange(page));

		test('somebody with a mouse agrees', async ({ page }) => {
			const frame = await toConsent(page, { attributes });
			await choose(frame, /^All of it/);
			await agreeByMouse(page, frame);
			await expect.poll(() => decided(page)).toEqual(['shared']);
		});

		test('somebody with a mouse says no', async ({ page }) => {
			const frame = await toConsent(page, { attributes });
			await pressByMouse(page, frame);
			await expect.poll(() => decided(page)).toEqual(['declined']);
		});

		test('somebody with a keyboard agrees, and sees all of it on the way', async ({ page }) => {
			const frame = await toConsent(page, { attributes });
			await tabTo(page, frame, 'input[name="level"]');
			for (let level = 0; level < 3; level++) await page.keyboard.press('ArrowDown');
			await tabTo(page, frame, tick);
			await page.keyboard.press('Space');
			// Keys jump over what only stands there; it is shown before it can be agreed to.
			for (let pages = 0; pages < 20 && !(await frame.locator(tick).isChecked()); pages++) {
				await expect(frame.locator(said)).toHaveText(/^Some of what would go/);
				await tabTo(page, frame, 'text=Show me what I have not seen');
				await page.keyboard.press('Enter');
				await tabTo(page, frame, tick);
				await page.keyboard.press('Space');
			}
			await tabTo(page, frame, act);
			await expect(frame.locator(said)).toHaveText('You can press the button now.');
			await page.keyboard.press('Enter');
			await expect.poll(() => decided(page)).toEqual(['shared']);
		});

		test('somebody with a screen reader, which presses without a key or a pointer, agrees', async ({
			page
		}) => {
			const frame = await toConsent(page, { attributes });
			await choose(frame, /^The steps: which/);
			await readAll(frame);
			await byReader(page, frame.locator(tick));
			await expect(frame.locator(tick)).toBeChecked();
			await moment(page);
			await byReader(page, frame.locator(act));
			await expect.poll(() => decided(page)).toEqual(['shared']);
		});

		test('who is in a hurry is told what to do, and nothing is lost', async ({ page }) => {
			const frame = await toConsent(page, { attributes });
			await choose(frame, /^The steps: which/);
			await readAll(frame);
			await hover(page, frame, tick);
			await page.mouse.down();
			await page.mouse.up();
			await hover(page, frame, act);
			await page.mouse.down();
			await page.mouse.up();
			await expect(frame.locator(said)).toHaveText(/^Nothing went yet\. Rest the pointer/);
			await expect(frame.locator(tick)).toBeChecked();
			await expect(frame.locator(said)).toHaveText('You can press the button now.');
			await page.mouse.down();
			await page.mouse.up();
			await expect.poll(() => decided(page)).toEqual(['shared']);
		});
	});
}

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('somebody agrees by a tap for the yes, and one for the button', async ({ page }) => {
		const frame = await toConsent(page);
		await choose(frame, /^The steps: which/);
		await readAll(frame);
		await frame.locator(tick).tap();
		await expect(frame.locator(said)).toHaveText('You can press the button now.');
		await frame.locator(act).tap();
		await expect.poll(() => decided(page)).toEqual(['shared']);
	});

	test('a tap before the second has passed is told, and another one counts', async ({ page }) => {
		const frame = await toConsent(page);
		await choose(frame, /^The steps: which/);
		await readAll(frame);
		await frame.locator(tick).tap();
		await frame.locator(act).tap({ force: true });
		await expect(frame.locator(said)).toHaveText(/^Nothing went yet\. Wait a second/);
		await moment(page);
		await frame.locator(act).tap();
		await expect.poll(() => decided(page)).toEqual(['shared']);
	});

	test('somebody says no', async ({ page }) => {
		const frame = await toConsent(page);
		await readAll(frame);
		await expect(frame.locator(said)).toHaveText('You can press the button now.');
		await frame.locator(act).tap();
		// One tap alone could have been meant for something else that was there a moment ago.
		await expect(frame.locator(said)).toHaveText(/^Nothing went yet\. Wait a second/);
		await moment(page);
		await frame.locator(act).tap();
		await expect.poll(() => decided(page)).toEqual(['declined']);
	});
});

test('below a header that stays, somebody agrees where the frame lies free', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 2_600 });
	const frame = await toConsent(page, { around: header.replace('%', '<p class="far"></p>%') });
	await page.addStyleTag({ content: '.far { height: 500px }' });
	await choose(frame, /^The steps: which/);
	await readAll(frame);
	await page.evaluate(() => scrollTo(0, 300));
	await agreeByMouse(page, frame);
	expect(await page.evaluate(() => scrollY)).toBe(300);
	await expect.poll(() => decided(page)).toEqual(['shared']);
});

test('below a header that covers the frame in part, somebody agrees in a window of its own', async ({
	page
}) => {
	await page.setViewportSize({ width: 800, height: 600 });
	const frame = await toConsent(page, { around: header });
	await choose(frame, /^The steps: which/);
	await page.locator('rapport-check').evaluate((element) => {
		scrollTo(0, element.getBoundingClientRect().top + scrollY - 20);
	});
	await frame.locator(act).evaluate((button) => button.scrollIntoView({ block: 'center' }));
	await expect(frame.locator(said)).toHaveText(/^Something may lie over this page/);
	const opening = page.waitForEvent('popup');
	await frame.getByRole('button', { name: 'Decide in a window of its own' }).click();
	const own = await opening;
	await expect(own.getByRole('heading', { level: 1 })).toHaveText('What would go, and to whom');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
		'You decide in the other window'
	);
	await agreeIn(own);
	await expect.poll(() => own.isClosed()).toBe(true);
	await expect(frame.getByText('What you chose went to Example Practice.')).toBeVisible();
	await expect.poll(() => decided(page)).toEqual(['shared']);
});

test('a window of its own looks like the frame, and closing it sends nothing', async ({ page }) => {
	const frame = await toConsent(page);
	const opening = page.waitForEvent('popup');
	await frame.getByRole('button', { name: 'Decide in a window of its own' }).click();
	const own = await opening;
	const looks = (button: Element): string[] => {
		const { borderRadius, fontFamily, minHeight } = getComputedStyle(button);
		return [borderRadius, fontFamily, minHeight, document.compatMode];
	};
	const inOwn = await own.getByRole('button', { name: 'Send nothing' }).evaluate(looks);
	await own.getByRole('button', { name: 'Back to my result' }).click();
	await expect.poll(() => own.isClosed()).toBe(true);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What would go, and to whom');
	const inFrame = await frame.getByRole('button', { name: 'Send nothing' }).evaluate(looks);
	expect(inOwn).toEqual(inFrame);
	expect(await decided(page)).toEqual([]);
});

test('where the box cannot fit on the screen, it says so, and what to do', async ({ page }) => {
	const frame = await toConsent(page);
	await choose(frame, /^The steps: which/);
	await page.setViewportSize({ width: 800, height: 240 });
	await frame.locator(act).evaluate((button) => button.scrollIntoView({ block: 'center' }));
	await expect(frame.locator(said)).toHaveText(/^This box does not fit on your screen/);
	await expect(frame.getByRole('button', { name: 'Decide in a window of its own' })).toBeEnabled();
});

test('where no window may open, it is said, and nothing is lost', async ({ page }) => {
	const frame = await toConsent(page);
	await frame.locator('html').evaluate(() => {
		window.open = () => null;
	});
	await frame.getByRole('button', { name: 'Decide in a window of its own' }).click();
	await expect(frame.getByRole('alert')).toHaveText(/^No window opened/);
	await pressByMouse(page, frame);
	await expect.poll(() => decided(page)).toEqual(['declined']);
});

/** As a screen reader presses: without a key or a pointer on it, and yet not as a program does. Access keys press in the same way. */
async function byReader(page: Page, part: Locator): Promise<void> {
	await part.evaluate((element) => {
		element.setAttribute('accesskey', 'y');
		element.addEventListener('click', () => element.removeAttribute('accesskey'), { once: true });
	});
	const session = await page.context().newCDPSession(page);
	const key = { modifiers: 1, key: 'y', text: 'y', unmodifiedText: 'y' };
	for (const type of ['char', 'keyUp'] as const) {
		await session.send('Input.dispatchKeyEvent', { type, ...key });
	}
	await session.detach();
}

async function agreeIn(own: Page): Promise<void> {
	await own.getByRole('radio', { name: /^The steps: which/ }).check();
	for (const row of await own.locator('.values dl > div').all()) await row.scrollIntoViewIfNeeded();
	await own.locator(tick).check();
	const { x, y, width, height } = (await own.locator(act).boundingBox())!;
	await own.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
	await expect(own.locator(said)).toHaveText('You can press the button now.');
	await own.mouse.down();
	await own.mouse.up();
}
