import type { Embed } from './find-embeds.ts';
import { isRight, offBy } from './off-by.ts';
import type { Opened } from './open-page.ts';
import { settled } from './settled.ts';
import { notApplicable, verdict, type Verdict } from './verdict.ts';

/** Loads the frame anew, then the page, and looks at the height each time. */
export async function refreshed(opened: Opened, index: number): Promise<Verdict> {
	const embed = opened.embeds[index]!;
	if (embed.isPlain) return notApplicable('refresh', 'Its height does not change.');
	await embed.iframe.evaluate((node) => node.scrollIntoView());
	if (!isRight(await settled(() => offBy(embed), isRight))) {
		return verdict('refresh', 'It was wrong before.');
	}
	await loadAnew(embed);
	const afterFrame = await settled(() => offBy(embed), isRight);
	if (!isRight(afterFrame)) return verdict('refresh', offWords(afterFrame, 'the frame'));

	await opened.page.reload();
	const again = (await opened.find())[index];
	if (again === undefined)
		return verdict('refresh', 'After a refresh of the page there is no check.');
	await again.iframe.evaluate((node) => node.scrollIntoView());
	const afterPage = await settled(() => offBy(again), isRight);
	return verdict('refresh', isRight(afterPage) ? null : offWords(afterPage, 'the page'));
}

async function loadAnew({ frame }: Embed): Promise<void> {
	const loaded = frame.waitForNavigation();
	await frame.evaluate(() => setTimeout(() => location.reload()));
	await loaded;
}

function offWords(off: number, what: string): string {
	return `After a refresh of ${what} it is ${Math.round(off)} pixels off.`;
}
