import type { ThemeSettings } from './theme-settings.ts';
import { CHOSEN } from './palette.ts';

/** The shortest text that reads as these settings; empty for none. All of it may stand in an address as it is. */
export function writeSettings({ colours, scheme, font, density, radius }: ThemeSettings): string {
	const parts = CHOSEN.flatMap((name) => {
		const { light, dark } = colours[name] ?? {};
		if (light === undefined) return [];
		return [`${name}:${[light, dark].flatMap((colour) => colour?.slice(1) ?? []).join('/')}`];
	});
	const rest = Object.entries({ radius, font, density, scheme });
	return [
		...parts,
		...rest.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
	].join(',');
}
