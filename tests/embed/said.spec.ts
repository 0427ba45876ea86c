import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { framable } from './checks.ts';
import { check, crossed, heardTypes, heightError, hostPage, isReady, openHost } from './host.ts';
import { answerAll, begin, choose } from './take-framed.ts';

/** What may be in a message before anybody agreed to anything: these names, and numbers. */
const BEFORE = {
	ready: ['n', 'nonce', 'type', 'version'],
	resized: ['height', 'n', 'top', 'type']
} as const;

for (const questionnaire of framable) {
	test(`${questionnaire.id} says nothing but one height until its person agrees`, async ({
		page
	}) => {
		test.slow();
		const asked: string[] = [];
		page.on('request', (request) => {
			asked.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
		});
		const errors: number[] = [];
		const html = hostPage(check(questionnaire.id, 'embed="clinic" share="answers"'));
		const frame = await openHost(page, html);
		await isReady(page);
		errors.push(await heightError(page, frame));
		await begin(frame);
		await answerAll(frame, 2, async () => errors.push(await heightError(page, frame)));
		errors.push(await heightError(page, frame));
		await frame.getByRole('button', { name: 'See what would go' }).click();
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What would go, and to whom');
		errors.push(await heightError(page, frame));
		await choose(frame, /^All of it/);
		const canaries = await frame.locator('.values dl dd').allTextContents();
		errors.push(await heightError(page, frame));

		expect(Math.max(...errors)).toBeLessThanOrEqual(1);
		expect(canaries.length).toBeGreaterThan(3);
		for (const text of await crossed(page)) {
			const message = JSON.parse(text) as { type: keyof typeof BEFORE };
			expect(Object.keys(message).toSorted(), text).toEqual(BEFORE[message.type]);
			expect(text).toMatch(/^[\w{}":,-]+$/);
		}
		expect(await heardTypes(page)).toEqual(['ready', 'resized']);

		// Neither what was asked for nor what the server wrote holds an answer, a score or a band.
		const log = readFileSync('.cache/test/embed-server.log', 'utf8');
		const everywhere = [page.url().split('?')[0] ?? '', ...asked, log].join('\n');
		const ids = [
			...questionnaire.questions.map(({ id }) => id),
			...questionnaire.scales.flatMap(({ id, bands }) => [id, ...bands.map((band) => band.id)])
		].filter((id) => id.length > 5 && !questionnaire.id.includes(id));
		const telling = [...canaries.filter((text) => text.length > 5 && text !== questionnaire.title)];
		expect([...telling, ...ids].filter((one) => everywhere.includes(one))).toEqual([]);
		expect(asked.filter((text) => text.startsWith('http') && /[?&]q_/.test(text))).toEqual([]);
	});
}
