import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways, watch } from './surfaces.ts';

const SHIPPED = 'Lonely, or glad of the quiet?';
const editor = (page: Page): Locator => page.getByRole('textbox', { name: /\.yaml\. To leave/ });
const phone = (page: Page): FrameLocator => page.frameLocator('iframe');
const problems = (page: Page): Locator => page.getByRole('region', { name: /^Problems/ });

test.use({ viewport: { width: 1280, height: 800 } });

async function openWorkbench(page: Page): Promise<void> {
	await page.goto('/author');
	await expect(page.getByRole('heading', { level: 1, name: 'Workbench' })).toBeVisible();
	// By its element: on a phone it stands in a part that is not shown yet.
	await expect(phone(page).locator('h1', { hasText: 'Quiet evenings' })).toBeAttached();
}

async function openShipped(page: Page, title: string): Promise<void> {
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await page.getByLabel('Questionnaire', { exact: true }).selectOption({ label: title });
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(phone(page).getByRole('heading', { level: 1, name: title })).toBeAttached();
}

/** Puts the cursor at the end of the line that holds `text`, and presses keys there. */
async function typeAt(page: Page, text: string, keys: string[]): Promise<void> {
	await page.locator('.cm-line:visible', { hasText: text }).first().click();
	await page.keyboard.press('End');
	for (const key of keys) await page.keyboard.press(key);
}

/** Chooses an answer of the question on the screen of the preview. */
async function answer(page: Page, option: string): Promise<void> {
	await phone(page).locator('.question:not([hidden])').getByText(option, { exact: true }).click();
}

test('a slip is listed at its line while typing, and mended at a press', async ({ page }) => {
	const { faults } = watch(page);
	await openWorkbench(page);
	await expect(problems(page)).toContainText('No problems');
	// `    answers: how-often` loses its last letter but one.
	await typeAt(page, 'answers: how-often', ['ArrowLeft', 'Backspace']);
	await expect(problems(page).getByRole('listitem')).toHaveCount(1);
	await expect(problems(page)).toContainText('how-oftn');
	await expect(page.locator('.cm-lint-marker-error')).toHaveCount(1);
	await expect(page.getByText('This is the last version without problems.')).toBeVisible();

	await page.getByRole('button', { name: /^Line 29/ }).click();
	await expect(editor(page)).toBeFocused();
	await page.getByRole('button', { name: 'Write how-often on line 29' }).click();
	await expect(problems(page)).toContainText('No problems');
	await expect(editor(page)).toContainText('answers: how-often');
	expect(faults).toEqual([]);
});

test('the preview is the check itself, keeps its place while its words change, and ends in results', async ({
	page
}) => {
	await openWorkbench(page);
	expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBeLessThanOrEqual(
		360
	);
	await phone(page).getByRole('button', { name: 'Begin' }).click();
	await answer(page, 'Often');
	await phone(page).getByRole('button', { name: 'Next' }).click();
	await expect(phone(page).getByText('I go to bed rested.')).toBeVisible();

	await typeAt(page, 'rested: I go', ['Backspace', '!']);
	await expect(phone(page).getByText('I go to bed rested!')).toBeVisible();
	await expect(editor(page)).toBeFocused();

	await answer(page, 'Never');
	await phone(page).getByRole('button', { name: 'See my results' }).click();
	await expect(
		phone(page).getByText('A little room between engagements often helps.').first()
	).toBeVisible();
	await expect(
		phone(page)
			.getByRole('link', { name: /recover/i })
			.first()
	).toBeVisible();
});

test('a persona is kept from the preview, changed beside its outcome, and written into its file', async ({
	page
}) => {
	await openWorkbench(page);
	await phone(page).getByRole('button', { name: 'Begin' }).click();
	await answer(page, 'Sometimes');
	await page.getByRole('button', { name: 'Keep as a persona' }).click();
	const card = page.locator('#pane-personas details[open]');
	await expect(card).toContainText('new persona 6');

	await card.getByLabel('I go to bed rested.').selectOption('Often');
	await expect(card).toContainText('0.5 in low');
	await expect(card).toContainText('2 things differ');
	await expect(card).toContainText('You expect partial');
	await expect(problems(page).getByRole('listitem')).toHaveCount(2);
	await card.getByRole('button', { name: /^Expect what comes out/ }).click();
	await expect(card).toContainText('as expected');
	await expect(problems(page)).toContainText('No problems');

	await card.getByLabel('Name').fill('in the middle');
	await card.getByLabel('Name').press('Enter');
	await page.getByRole('radio', { name: /^examples\.yaml/ }).check();
	await expect(editor(page)).toContainText('- name: in the middle');
	await expect(editor(page)).toContainText('tiredness: [0.5, low]');
	await expect(editor(page)).toContainText('# People you can imagine');

	await card.getByRole('button', { name: /^Show in the preview/ }).click();
	await expect(page.getByLabel('Answers of')).toHaveValue('in the middle');
	const lead = phone(page).locator('.lead', { hasText: 'What your answers say today' });
	await expect(lead).toBeVisible();
	// Its style sheet came with the results, and is there as well.
	await expect(lead).toHaveCSS('display', 'grid');
	await card.getByRole('button', { name: /^Remove/ }).click();
	await expect(editor(page)).not.toContainText('in the middle');
});

test('a shipped one opens, is proved, and a sheet of the proof loads into the preview', async ({
	page
}) => {
	await openWorkbench(page);
	await openShipped(page, SHIPPED);
	await page.getByRole('tab', { name: 'Proof' }).click();
	const proof = page.locator('#pane-proof');
	await expect(proof).toContainText('answer sheets are possible', { timeout: 30_000 });
	await expect(proof.getByRole('heading', { name: 'Scores of Loneliness' })).toBeVisible();
	await expect(proof.locator('canvas').first()).toBeVisible();
	await expect(proof).toContainText(/can show \d+ of the \d+ sections of the guide/);
	await proof.getByText('All scores as a table').first().click();
	await expect(proof.getByRole('table', { name: 'Scores of Loneliness' })).toBeVisible();

	const bands = proof.getByRole('table', { name: 'Bands of Loneliness' });
	await bands.getByRole('button').last().click();
	await expect(page.getByText(/^The preview shows a sheet for/)).toBeVisible();
	await expect(phone(page).locator('.chip', { hasText: 'What your answers' })).toBeVisible();
});

test('a draft survives a reload until it is discarded, and is the only thing kept', async ({
	page
}) => {
	await openWorkbench(page);
	await typeAt(page, 'title: ', ['Space', 'x', 'y', 'z']);
	await expect(phone(page).getByRole('heading', { name: 'Quiet evenings xyz' })).toBeAttached();
	await page.reload();
	await expect(editor(page)).toContainText('title: Quiet evenings xyz');
	const kept = await page.evaluate(() => Object.keys(localStorage));
	expect(kept).toEqual(['rapport-author-draft']);

	await page.getByRole('button', { name: 'Discard draft' }).click();
	await page.getByRole('button', { name: 'Discard it' }).click();
	await expect(editor(page)).not.toContainText('xyz');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('files open, and come back as a folder in a zip file', async ({ page }) => {
	await openWorkbench(page);
	const folder = 'questionnaires/social-overload';
	const source = readFileSync(`${folder}/questionnaire.yaml`, 'utf8');
	const examples = readFileSync(`${folder}/examples.yaml`, 'utf8');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await page.getByLabel('Choose files').setInputFiles([`${folder}/examples.yaml`]);
	await expect(page.getByText('There is no questionnaire.yaml among these.')).toBeVisible();
	await page.getByLabel('Choose a folder').setInputFiles(folder);
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(editor(page)).toContainText('id: social-overload');

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('social-overload.zip');
	const files = unzipSync(readFileSync(await download.path()));
	expect(
		Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
	).toEqual({
		'social-overload/questionnaire.yaml': source,
		'social-overload/examples.yaml': examples
	});
});

test('nothing that is written is sent anywhere', async ({ page }) => {
	const { faults, requests } = watch(page);
	await openWorkbench(page);
	await openShipped(page, SHIPPED);
	await typeAt(page, 'title: ', ['Space', 's', 'e', 'c', 'r', 'e', 't']);
	await phone(page).getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('tab', { name: 'Proof' }).click();
	await expect(page.locator('#pane-proof canvas').first()).toBeVisible({ timeout: 30_000 });
	const others = requests.filter(
		(one) => !/^GET \/(author(\/shipped\/[\w-]+\.json)?$|_app\/|favicon|icon|site\.)/.test(one)
	);
	expect(others).toEqual([]);
	expect(faults).toEqual([]);
});

test('a sensitive one asks for the age, shows its own results, and is not named in any address', async ({
	page
}) => {
	const { faults, requests } = watch(page);
	await openWorkbench(page);
	await openShipped(page, 'You and one other person');
	await phone(page).getByRole('button', { name: /16/ }).first().click();
	await expect(phone(page).getByRole('heading', { level: 1 })).toBeVisible();

	const personas = page.getByLabel('Answers of');
	await personas.selectOption({ index: 1 });
	await expect(phone(page).locator('.results h1')).toBeVisible();
	await expect(phone(page).locator('canvas, progress:visible')).toHaveCount(0);
	expect(requests.filter((one) => one.includes('you-and-one-other'))).toEqual([]);
	expect(faults).toEqual([]);
});

test('the editor lets go of the keyboard, and tabs and problems are reached with it', async ({
	page
}) => {
	await openWorkbench(page);
	await editor(page).focus();
	await page.keyboard.press('Control+Home');
	// Past the first comment, which may take two lines.
	for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await expect(editor(page)).toBeFocused();
	await expect(problems(page).getByRole('listitem')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(editor(page)).not.toBeFocused();
	await expect(problems(page).getByRole('list')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(editor(page)).toBeFocused();

	await page.getByRole('tab', { name: 'Personas' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Proof' })).toBeFocused();
	await expect(page.locator('#pane-proof')).toBeVisible();
	await expect(page.locator('#pane-personas')).toBeHidden();
});

for (const width of [320, 768, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const tag = ['320 dark', '1280 light'].includes(`${width} ${colorScheme}`) ? [] : '@long';
		test(
			`every part has no barrier and fits at ${width} px, ${colorScheme}`,
			{ tag },
			async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await openWorkbench(page);
				const sideways = () =>
					page.locator('.bench').evaluate((bench) => bench.scrollWidth - bench.clientWidth);
				for (const name of ['Preview', 'Personas', 'Proof', 'Write']) {
					const tab = page.getByRole('tab', { name });
					if ((await tab.count()) > 0) await tab.click();
					if (name === 'Write')
						await typeAt(page, 'answers: how-often', ['ArrowLeft', 'Backspace']);
					if (name === 'Personas') await page.locator('#pane-personas summary').first().click();
					if (name === 'Proof') await expect(page.locator('#pane-proof h3').first()).toBeVisible();
					await expectNoSideways(page, name);
					expect(await sideways(), name).toBe(0);
					await expectAccessible(page, name);
				}
				await page.getByRole('button', { name: 'Open', exact: true }).click();
				await expectAccessible(page, 'the dialog');
			}
		);
	}
}

test('without JavaScript the page says what it needs', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/author');
	await expect(page.getByText('it needs JavaScript')).toBeVisible();
	await context.close();
});
