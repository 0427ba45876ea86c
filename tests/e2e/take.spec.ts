import { expect, test } from '@playwright/test';
import { checks } from './checks.ts';
import { expectAccessible, expectNoSideways, expectPlainAccessible, watch } from './surfaces.ts';
import { answer, answerAll, answerForm, begin, open, sayAge, type Way } from './take.ts';

const sizes = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 }
];

for (const { id, address, sensitive, pick } of checks) {
	for (const viewport of sizes) {
		for (const colorScheme of ['light', 'dark'] as const) {
			const how = `${viewport.width} px, ${colorScheme}`;
			for (const way of ['mouse', 'keyboard'] as const satisfies Way[]) {
				test.describe(`${id} by ${way}, ${how}`, () => {
					test.use({ viewport, colorScheme, reducedMotion: 'reduce' } as object);

					test('goes from the first page to results without a fault', async ({ page }) => {
						const { faults } = watch(page);
						await open(page, address);
						await expectAccessible(page, 'the first page');
						await begin(page, way);
						await expectAccessible(page, 'a question');
						await answer(page, way, pick);
						await expectNoSideways(page, 'a question');
						await answerAll(page, way, pick);
						await expectAccessible(page, 'the results');
						await expectNoSideways(page, 'the results');
						expect(faults).toEqual([]);
						expect(new URL(page.url()).pathname).toBe(`/checks/${address}`);
						expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
					});
				});
			}

			test.describe(`${id} without JavaScript, ${how}`, () => {
				test.use({ viewport, colorScheme, javaScriptEnabled: false });

				test('is one form, and the server answers with the results page', async ({ page }) => {
					const { requests } = watch(page);
					await open(page, address);
					await sayAge(page);
					await expect(page.locator('form .send')).toContainText(
						'Your answers go to this site once, to work out the result, and are not kept.'
					);
					await expectPlainAccessible(page, colorScheme, 'the form');
					await answerForm(page, pick);
					await expectPlainAccessible(page, colorScheme, 'the results');
					await expectNoSideways(page, 'the results');
					expect(page.url()).toMatch(new RegExp(`/checks/${address}$`));
					const posts = requests.filter((request) => request.startsWith('POST'));
					expect([...new Set(posts)]).toEqual([`POST /checks/${address}`]);
					expect(posts).toHaveLength(sensitive ? 2 : 1);
				});
			});
		}
	}
}
