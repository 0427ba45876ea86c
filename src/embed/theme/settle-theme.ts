import { CHOSEN, type Scheme } from './palette.ts';
import { settlePalette, type Refusal, type Wanted } from './settle-palette.ts';
import type { ThemeSettings } from './theme-settings.ts';
import type { Theme } from './theme.ts';

/** The look that settings lead to, and the colours of them that were refused. */
export function settleTheme(settings: ThemeSettings): { theme: Theme; refused: Refusal[] } {
	const wantedIn = (scheme: Scheme): Wanted =>
		Object.fromEntries(
			CHOSEN.flatMap((role) => {
				const colour = settings.colours[role]?.[scheme];
				return colour === undefined ? [] : [[role, colour]];
			})
		);
	const light = settlePalette(wantedIn('light'), 'light');
	// A house colour given once is meant for both; in the dark it becomes as light as it must be.
	const { accent, clay } = light.palette;
	const asked = wantedIn('light');
	const dark = settlePalette(wantedIn('dark'), 'dark', {
		...(asked.accent === accent && { accent }),
		...(asked.clay === clay && { clay })
	});
	return {
		theme: {
			palettes: { light: light.palette, dark: dark.palette },
			shown: settings.scheme ?? 'auto',
			font: settings.font ?? 'mixed',
			density: settings.density ?? 'normal',
			radius: settings.radius ?? null
		},
		refused: [...light.refused, ...dark.refused]
	};
}
