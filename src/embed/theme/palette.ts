import type { Colour } from './colour.ts';

/** The colour roles of `src/lib/styles/tokens.css`. */
export const ROLES = [
	'paper',
	'card',
	'sunk',
	'ink',
	'ink-soft',
	'line',
	'edge',
	'accent',
	'accent-ink',
	'accent-soft',
	'clay',
	'clay-soft'
] as const;

/** What a host may choose. Every other role follows from these. */
export const CHOSEN = ['paper', 'card', 'ink', 'accent', 'clay'] as const;

export const SCHEMES = ['light', 'dark'] as const;

export type Role = (typeof ROLES)[number];
export type Chosen = (typeof CHOSEN)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Palette = Record<Role, Colour>;

/** Our own colours; a test holds them against the style sheet. */
export const OWN: Record<Scheme, Palette> = {
	light: {
		paper: '#faf6f0',
		card: '#fffdf9',
		sunk: '#f1eae0',
		ink: '#26211c',
		'ink-soft': '#5f564c',
		line: '#ded3c4',
		edge: '#8d8172',
		accent: '#1f5f5b',
		'accent-ink': '#ffffff',
		'accent-soft': '#dcebe6',
		clay: '#a2512d',
		'clay-soft': '#f6e3d8'
	},
	dark: {
		paper: '#191714',
		card: '#221f1b',
		sunk: '#2a2621',
		ink: '#f0e9df',
		'ink-soft': '#b9ad9e',
		line: '#3b352e',
		edge: '#857a6c',
		accent: '#8fcac3',
		'accent-ink': '#10201f',
		'accent-soft': '#24403d',
		clay: '#e3a583',
		'clay-soft': '#43291d'
	}
};
