import type { Role } from './palette.ts';

/** The least contrast of text, and of what one presses or must see (WCAG 2.2, 1.4.3 and 1.4.11). */
export const TEXT = 4.5;
export const CONTROL = 3;

/** `accent-hover` is the button under the pointer: accent with a little ink. */
export type Shade = Role | 'accent-hover';

/** Two roles that meet on a page, the one in front first. */
export type Pair = { front: Shade; back: Shade; needs: typeof TEXT | typeof CONTROL };

export const SURFACES = ['paper', 'card', 'sunk'] as const;
export const SOFT = ['accent-soft', 'clay-soft'] as const;
export const VOICES = ['ink', 'ink-soft', 'accent', 'clay'] as const;

/** Every pair the style sheet uses; `pairs.test.ts` finds the ones that are missing. */
export const PAIRS: readonly Pair[] = [
	...VOICES.flatMap((front) =>
		[...SURFACES, ...SOFT].map((back) => ({ front, back, needs: TEXT }) satisfies Pair)
	),
	{ front: 'accent-ink', back: 'accent', needs: TEXT },
	{ front: 'accent-ink', back: 'accent-hover', needs: TEXT },
	{ front: 'paper', back: 'clay', needs: TEXT },
	...SURFACES.map((back) => ({ front: 'edge', back, needs: CONTROL }) satisfies Pair),
	// The knob of a switch that is off.
	{ front: 'accent-ink', back: 'edge', needs: CONTROL }
];
