import { OWN, ROLES, SCHEMES, type Palette, type Role } from './palette.ts';
import { DENSITIES, FONTS, SHOWN, type Theme } from './theme.ts';

/** A frame's spaces in rem, from `--space-1` on, as `tokens.css` has them and `frame.css` after it. */
export const SPACES = [0.25, 0.5, 0.75, 1, 1.5, 2.25, 2.25, 3];

/** A small thing has two thirds of the radius of a large one. */
const SMALL = 2 / 3;

/** The style sheet of a theme: only what differs from our own. On paper everything stays as it is. */
export function themeCss({ palettes, shown, font, density, radius }: Theme): string {
	const spaces = SPACES.map(
		(space, at) => `--space-${at + 1}:${Number((space * DENSITIES[density]).toFixed(4))}rem`
	);
	const shape = [
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
	if (shown !== 'auto') {
		// Everything: our own colours follow the device, which is not asked here.
		const colours = coloursOf(palettes[shown], ROLES);
		return sheet('screen', [`color-scheme:${SHOWN[shown]}`, ...colours, ...shape]);
	}
	// Not `light-dark()`: where that is unknown, half of a theme would be left, and pairs that nobody has checked.
	const changed = ROLES.filter((role) =>
		SCHEMES.some((scheme) => palettes[scheme][role] !== OWN[scheme][role])
	);
	return [
		sheet('screen', [...coloursOf(palettes.light, changed), ...shape]),
		sheet('screen and (prefers-color-scheme:dark)', coloursOf(palettes.dark, changed))
	].join('');
}

function coloursOf(palette: Palette, roles: readonly Role[]): string[] {
	return roles.map((role) => `--${role}:${palette[role]}`);
}

/** Stronger than `:root` alone, wherever it stands. */
function sheet(media: string, rules: readonly string[]): string {
	return rules.length === 0 ? '' : `@media ${media}{:root:root{${rules.join(';')}}}`;
}
