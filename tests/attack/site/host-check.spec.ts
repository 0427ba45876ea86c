import { expect, test, type Page } from '@playwright/test';
import { withHostPage } from '../../e2e/host-page.ts';
import { expectAccessible, expectNoSideways, watch } from '../../e2e/surfaces.ts';

const CHECK = '<rapport-check check="social-overload"></rapport-check>';

const deep = (levels: number, inner: string): string =>
	`${'<div>'.repeat(levels)}${inner}${'</div>'.repeat(levels)}`;
const loader = (site: string): string =>
	`<script type="module" src="${site}/embed/v1.js"></script>`;

/** Rules for every box of very many checks, more than there are steps for. */
const rules = Array.from(
	{ length: 1_000 },
	(_, at) => `:not(.x${at}):not(.a):not(.b) { height: ${at}px }`
);
const styled = `<style>${rules.join('\n')}</style>${deep(400, CHECK.repeat(10))}`;
/** Each of these paragraphs opens all of the bold words anew: no parser is done with it soon. */
const bold = Array.from({ length: 1_500 }, (_, at) => `<b a=${at}>`).join('');
const endless = `<p>${bold}${'<p>x'.repeat(6_000)}${CHECK}`;

test.describe.configure({ timeout: 120_000 });

test('a page that is slow on purpose holds up nothing, and ends with a sentence', async ({
	page,
	baseURL
}) => {
	const { faults } = watch(page);
	await page.goto('/embed/check');
	await look(page, loader(baseURL!) + styled);
	await expect(page.locator('[data-result] li').first()).toContainText('has a height');
	await expect(page.locator('[data-result]')).toContainText('Some style rules are too involved');
	await expectAccessible(page, 'what was not looked at');
	await page.setViewportSize({ width: 320, height: 600 });
	await expectNoSideways(page, 'what was not looked at');

	await look(page, endless);
	// It is read beside the page, which answers meanwhile.
	await expect(page.getByText('Reading it…')).toBeVisible();
	await page.getByLabel('Its headers, if you have them').fill('x: y');
	await expect(page.getByText('Reading it…')).toBeVisible();
	await expect(page.locator('[data-result] h3')).toHaveText(/^This text takes too long to read/, {
		timeout: 30_000
	});
	await expect(page.locator('[data-result] li')).toHaveCount(0);
	await expect(page.locator('[data-result] h3')).toBeFocused();
	expect(faults).toEqual([]);
});

test('100,000 elements in each other are looked at as far as it goes, and that is said', async ({
	page,
	baseURL
}) => {
	const { faults } = watch(page);
	await page.goto('/embed/check');
	await look(page, `<p>Hello</p>${loader(baseURL!)}${deep(100_000, CHECK)}`);
	await expect(page.locator('[data-result] h3')).toHaveText(
		'We found nothing to change in what we looked at.',
		{ timeout: 30_000 }
	);
	await expect(page.locator('[data-result] li')).toHaveText([/too many boxes around/]);
	// Groups of rules in each other ended in an empty heading.
	await look(page, `<style>${'@media all {'.repeat(20_000)}</style>${loader(baseURL!)}${CHECK}`);
	await expect(page.locator('[data-result] h3')).toHaveText('We found nothing to change.');
	expect(faults).toEqual([]);
});

test('where no script may read beside the page, it says so', async ({ page, baseURL }) => {
	await page.route('**/scripts/look-at-page-*.js', (route) => route.abort());
	await page.goto('/embed/check');
	await look(page, loader(baseURL!) + CHECK);
	await expect(page.locator('[data-result] h3')).toHaveText(/^This browser could not read it here/);
});

test('the script in a page keeps the same limits there', async ({ page, baseURL }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(`fault: ${error.message}`));
	const boxes = Array.from(
		{ length: 300 },
		(_, at) => `<div id="box-${at}" style="height:${at + 1}px">${CHECK}</div>`
	).join('');
	const shadows = `<script>
		let root = document.body;
		for (let at = 0; at < 2000; at++) {
			const host = document.createElement('p');
			root.append(host);
			root = host.attachShadow({ mode: 'open' });
		}
	</script>`;
	const script = `<script type="module" src="${baseURL}/embed/host-check.js"></script>`;
	await withHostPage(
		// Without a loader, which would have every one of them asked for.
		boxes + deep(400, CHECK) + shadows + script,
		{},
		async (address) => {
			await page.goto(address);
			await expect
				.poll(() => said.join('\n'), { timeout: 30_000 })
				.toContain('Only the first 50 checks in this page were looked at.');
			await expect(page.locator('rapport-host-check')).toHaveCount(1);
			expect(said.filter((line) => line.startsWith('rapport:')).length).toBeLessThan(60);
			expect(said.filter((line) => line.startsWith('fault:'))).toEqual([]);
		}
	);
});

async function look(page: Page, html: string): Promise<void> {
	await page.getByLabel('The HTML of your page').evaluate((field, text) => {
		(field as HTMLTextAreaElement).value = text;
	}, html);
	await page.getByRole('button', { name: 'Look at it' }).click({ noWaitAfter: true });
}
