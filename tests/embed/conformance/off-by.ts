import type { Embed } from './find-embeds.ts';
import { frameParts } from './frame-parts.ts';

/** By how many CSS pixels a frame is higher than it asks to be; negative where the page gives it less. */
export async function offBy({ iframe, frame }: Embed): Promise<number> {
	const given = await iframe.evaluate((node) => node.clientHeight);
	const asked = await frame.evaluate(
		(selector) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0,
		frameParts.height
	);
	return given - asked;
}

/** Whole pixels are told, so a part of one may be left over. */
export const isRight = (off: number): boolean => Math.abs(off) <= 1;
