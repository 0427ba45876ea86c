import type { Colour } from './colour.ts';
import type { Chosen, Scheme } from './palette.ts';
import type { Density, Font, Shown } from './theme.ts';

/** What a host writes, before its colours are held against each other. What is not there was not asked for. */
export type ThemeSettings = {
	colours: Partial<Record<Chosen, Partial<Record<Scheme, Colour>>>>;
	scheme?: Shown;
	font?: Font;
	density?: Density;
	radius?: number;
};
