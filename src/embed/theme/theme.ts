import type { Palette, Scheme } from './palette.ts';

/** Font stacks of what devices have: nothing is fetched, and no name comes from outside. */
export const FONTS = {
	mixed: { heading: "Georgia, 'Times New Roman', serif", text: 'system-ui, sans-serif' },
	sans: { heading: 'system-ui, sans-serif', text: 'system-ui, sans-serif' },
	serif: {
		heading: "Georgia, 'Times New Roman', serif",
		text: "Georgia, 'Times New Roman', serif"
	},
	humanist: {
		heading: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
		text: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif"
	},
	rounded: {
		heading: "ui-rounded, Quicksand, Nunito, 'Arial Rounded MT Bold', sans-serif",
		text: 'system-ui, sans-serif'
	}
} as const;

/** How much of our own room there is around things. What one presses keeps its size. */
export const DENSITIES = { compact: 0.75, normal: 1, roomy: 1.25 } as const;

/** Which of the two palettes is shown: what the reader's device prefers, or always one. */
export const SHOWN = { auto: 'light dark', light: 'only light', dark: 'only dark' } as const;

/** In CSS pixels. */
export const GREATEST_RADIUS = 32;

export type Font = keyof typeof FONTS;
export type Density = keyof typeof DENSITIES;
export type Shown = keyof typeof SHOWN;

/** How a framed check looks. Every pair of its colours can be read. */
export type Theme = {
	palettes: Record<Scheme, Palette>;
	shown: Shown;
	font: Font;
	density: Density;
	/** Null where nothing was asked for. */
	radius: number | null;
};
