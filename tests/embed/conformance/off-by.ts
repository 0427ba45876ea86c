import type { Embed } from './find-embeds.ts';

/** By how many CSS pixels a frame is higher than what it holds; negative where something is cut off. */
export async function offBy({ iframe, frame }: Embed): Promise<number> {
	const given = await iframe.evaluate((node) => node.clientHeight);
	const held = await frame.evaluate(() => {
		const range = document.createRange();
		range.selectNodeContents(document.body);
		return range.getBoundingClientRect().bottom + scrollY;
	});
	return given - held;
}

/** Whole pixels are told, so a part of one may be left over. */
export const isRight = (off: number): boolean => Math.abs(off) <= 1;
