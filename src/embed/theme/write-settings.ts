import type { ThemeSettings } from './theme-settings.ts';
import { CHOSEN } from './palette.ts';

/** The shortest text that reads as these settings; empty for none. All of it may stand in an address as it is. */
export function writeSettings({ colours, scheme, font, density, radius }: ThemeSettings): string {
	const parts = CHOSEN.flatMap((name) => {
		const { light, dark } = colours[name] ?? {};
		const [day, night] = [light, dark].map((colour) => colour?.slice(1));
		if (day === undefined && night === undefined) return [];
		return [`${name}:${day ?? ''}${night === undefined ? '' : `/${night}`}`];
	});
	const rest = Object.entries({ radius, font, density, scheme });
	return [
		...parts,
		...rest.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
	].join(',');
}
