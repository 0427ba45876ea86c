import type { Colour } from './colour.ts';
import { contrast } from './contrast.ts';
import type { Palette } from './palette.ts';
import { PAIRS, type Pair } from './pairs.ts';
import { shadeIn } from './shade-in.ts';

/** How well one pair of a palette is read. */
export type Verdict = Pair & { colours: [Colour, Colour]; ratio: number; passes: boolean };

export function verdicts(palette: Palette): Verdict[] {
	return PAIRS.map((pair) => {
		const colours: [Colour, Colour] = [shadeIn(palette, pair.front), shadeIn(palette, pair.back)];
		const ratio = contrast(...colours);
		return { ...pair, colours, ratio, passes: ratio >= pair.needs };
	});
}
