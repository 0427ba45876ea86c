import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerAll, begin, openInside } from '../../e2e/take.ts';
import { filesOf, onProfile, startOn } from './profile.ts';

/*
 * A browser keeps what it compiled of a script, which is what was run of it. The second visit is the telling one: by then everything is
 * stored for offline use, and a script that is run for a second time is worth keeping compiled.
 */

/** Each file of compiled code in the profile, by its name, with its size. */
function compiledIn(folder: string): string[] {
	return filesOf(folder)
		.filter((file) => /Code Cache\/js\/\w+_0$|CacheStorage\/.*_1$/.test(file))
		.map((file) => `${file.split('/').at(-1) ?? ''} ${statSync(join(folder, file)).size}`)
		.toSorted();
}

async function visited(
	baseURL: string,
	title: string,
	serviceWorkers: 'allow' | 'block' = 'allow'
): Promise<string[]> {
	return onProfile(async (folder) => {
		const first = await startOn(folder, { baseURL, serviceWorkers });
		await first.page.goto('/');
		if (serviceWorkers === 'allow') {
			await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		}
		await first.close();

		const { page, close } = await startOn(folder, { baseURL, serviceWorkers });
		await openInside(page, title);
		await begin(page, 'mouse');
		await answerAll(page, 'mouse', 0);
		await page.waitForLoadState('networkidle');
		// A browser compiles for keeping once a page is idle.
		await page.waitForTimeout(4_000);
		await page.goBack();
		await close();
		return compiledIn(folder);
	});
}

test('two checks leave the same compiled code, file by file and byte by byte @long', async ({
	baseURL
}) => {
	test.setTimeout(180_000);
	const one = await visited(baseURL ?? '', 'Lonely, or glad of the quiet?');
	const other = await visited(baseURL ?? '', 'You and one other person');
	expect(other).toEqual(one);
	// What holds it is the service worker. Without one, browsers do keep compiled code: otherwise nothing was looked at here.
	const without = await visited(baseURL ?? '', 'Lonely, or glad of the quiet?', 'block');
	expect(without.length).toBeGreaterThan(one.length);
});
