import { OWN, ROLES, SCHEMES } from './palette.ts';
import { DENSITIES, FONTS, SHOWN, type Theme } from './theme.ts';

/** A frame's spaces in rem, from `--space-1` on, as `tokens.css` has them and `frame.css` after it. */
export const SPACES = [0.25, 0.5, 0.75, 1, 1.5, 2.25, 2.25, 3];

/** A small thing has two thirds of the radius of a large one. */
const SMALL = 2 / 3;

/** The style sheet of a theme: only what differs from our own. On paper everything stays as it is. */
export function themeCss({ palettes, shown, font, density, radius }: Theme): string {
	const { light, dark } = palettes;
	const colours = ROLES.filter((role) =>
		SCHEMES.some((scheme) => palettes[scheme][role] !== OWN[scheme][role])
	).map((role) => `--${role}:light-dark(${light[role]},${dark[role]})`);
	const spaces = SPACES.map(
		(space, at) => `--space-${at + 1}:${Number((space * DENSITIES[density]).toFixed(4))}rem`
	);
	const rules = [
		...(shown === 'auto' ? [] : [`color-scheme:${SHOWN[shown]}`]),
		...colours,
		...(font === 'mixed' ? [] : [`--serif:${FONTS[font].heading}`, `--sans:${FONTS[font].text}`]),
		...(density === 'normal' ? [] : spaces),
		...(radius === null
			? []
			: [
					`--radius:${radius}px`,
					`--radius-small:${Math.round(radius * SMALL)}px`,
					`--radius-button:${radius}px`
				])
	];
	// Stronger than `:root` alone, wherever this stands.
	return rules.length === 0 ? '' : `@media screen{:root:root{${rules.join(';')}}}`;
}
