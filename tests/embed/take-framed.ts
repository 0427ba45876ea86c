import { expect, type FrameLocator, type Locator } from '@playwright/test';

export const currentQuestion = (frame: FrameLocator): Locator =>
	frame.locator('.question:not([hidden])');

export async function begin(frame: FrameLocator): Promise<void> {
	await frame.getByRole('button', { name: 'Begin' }).click();
	await expect(currentQuestion(frame)).toHaveCount(1);
}

/** Answers the question on the screen with the option `pick`, or the last there is, and goes on. */
export async function answer(frame: FrameLocator, pick: number): Promise<void> {
	const question = currentQuestion(frame);
	const legend = (await question.locator('legend').textContent()) ?? '';
	const options = question.locator('input[type=radio], input[type=checkbox]');
	await question
		.locator('label')
		.nth(Math.min(pick, (await options.count()) - 1))
		.click();
	await frame.locator('form button.button:not(.quiet)').filter({ visible: true }).click();
	await expect(question.locator('legend').filter({ hasText: legend, visible: true })).toHaveCount(
		0
	);
}

/** All questions to the results; `after` is called on each step. */
export async function answerAll(
	frame: FrameLocator,
	pick: number,
	after: () => Promise<unknown> = async () => undefined
): Promise<void> {
	const heading = frame.getByText(/^Question \d+ of \d+/).first();
	for (let asked = 0; asked < 80 && (await heading.isVisible()); asked++) {
		await answer(frame, pick);
		await after();
	}
	await expect(frame.getByText(/^You can stop here/)).toBeVisible();
}

/**
 * Chooses what may go. The page around brings into view what has just come, and a press meanwhile lands beside it: it is pressed
 * again, as a person would.
 */
export async function choose(frame: FrameLocator, name: RegExp): Promise<void> {
	await expect(() => frame.getByRole('radio', { name }).check({ timeout: 2_000 })).toPass();
}
