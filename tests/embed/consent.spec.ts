import { expect, test } from '@playwright/test';
import { agreeByMouse, pressByMouse, readAll } from './agree.ts';
import { consentParts, lastShared, toConsent } from './at-consent.ts';
import { check, heardTypes, hostPage, isReady, openHost } from './host.ts';
import { answerAll, begin, choose } from './take-framed.ts';

/** Every value in a message that says something of the person. */
function valuesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(valuesIn);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
	return value === null || typeof value === 'boolean' ? [] : [String(value)];
}

test('shows each level letter by letter, and sends exactly what it shows', async ({ page }) => {
	const frame = await toConsent(page);
	await expect(
		frame.getByText(/Example Practice asks, for the page at http:\/\/clinic/)
	).toBeVisible();
	await choose(frame, /^All of it/);
	await frame.getByText('The same, letter by letter').click();
	const shown = await frame.locator('pre').textContent();
	await agreeByMouse(page, frame);
	await expect(frame.getByText('What you chose went to Example Practice.')).toBeVisible();

	const { level, result } = await lastShared(page);
	expect(level).toBe('answers');
	expect((result.scales as object[]).length).toBeGreaterThan(0);
	expect((result.answers as object[]).length).toBeGreaterThan(5);
	expect(result.profile).not.toBe(null);
	expect(result).toEqual(JSON.parse(shown ?? ''));
	expect(valuesIn(result).filter((value) => !shown?.includes(value))).toEqual([]);
	expect(JSON.stringify(result)).not.toContain('without-fear');
	expect(await heardTypes(page)).toContain('shared');
});

test('less is less: steps without numbers or answers', async ({ page }) => {
	const frame = await toConsent(page);
	await choose(frame, /^The steps: which/);
	await agreeByMouse(page, frame);
	await expect(frame.getByText(/^What you chose went/)).toBeVisible();
	const { result } = await lastShared(page);
	expect(Object.keys(result)).not.toContain('answers');
	expect((result.scales as object[]).length).toBeGreaterThan(0);
	for (const scale of result.scales as object[]) {
		expect(Object.keys(scale).toSorted()).toEqual(['band', 'bandTitle', 'kind', 'scale', 'title']);
	}
});

test('a no is told as a no, and costs nothing', async ({ page }) => {
	const frame = await toConsent(page);
	await expect(frame.locator(consentParts.act)).toHaveText('Send nothing');
	await pressByMouse(page, frame);
	await expect(frame.getByText(/^Nothing went to Example Practice/)).toBeVisible();
	await expect(frame.getByText(/^You can stop here/)).toBeVisible();
	expect(await heardTypes(page)).toContain('declined');
	expect(await heardTypes(page)).not.toContain('shared');
});

test('what is asked for beyond what the operator allows is not offered', async ({ page }) => {
	const frame = await toConsent(page, { attributes: 'embed="modest" share="answers"' });
	await expect(frame.getByRole('radio')).toHaveCount(2);
	await expect(frame.getByRole('radio', { name: /^The steps: which/ })).toBeVisible();
});

test('nobody is asked where nothing may be asked for, or nothing was', async ({ page }) => {
	for (const attributes of ['embed="quiet" share="answers"', 'embed="clinic"']) {
		const frame = await openHost(page, hostPage(check('social-overload', attributes)));
		await isReady(page);
		await begin(frame);
		await answerAll(frame, 3);
		await expect(frame.getByRole('button', { name: 'See what would go' })).toHaveCount(0);
	}
});

test('nothing goes without the tick, and another level is another question', async ({ page }) => {
	const frame = await toConsent(page);
	await choose(frame, /^The steps: which/);
	const tick = frame.locator(consentParts.tick);
	const said = frame.locator(consentParts.said);
	await expect(said).toHaveText(/^(Tick the box|Some of what|Scroll until)/);
	await readAll(frame);
	await pressByMouse(page, frame, /^Tick the box/);
	expect(await heardTypes(page)).not.toContain('shared');
	await tick.check();
	await choose(frame, /^All of it/);
	await expect(tick).not.toBeChecked();
	await agreeByMouse(page, frame);
	await expect.poll(() => heardTypes(page)).toContain('shared');
	expect((await lastShared(page)).level).toBe('answers');
});
