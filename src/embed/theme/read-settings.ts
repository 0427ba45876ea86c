import { readColour, type Colour } from './colour.ts';
import { CHOSEN, type Chosen, type Scheme } from './palette.ts';
import type { ThemeProblem } from './theme-problem.ts';
import type { ThemeSettings } from './theme-settings.ts';
import { DENSITIES, FONTS, GREATEST_RADIUS, SHOWN } from './theme.ts';

/** Every setting with both its colours is half as long. */
const LONGEST = 400;
/** As much of what somebody wrote as a message quotes. */
const QUOTED = 40;
const NAMES = [...CHOSEN, 'radius', 'font', 'density', 'scheme'];

/**
 * Reads `accent:1f5f5b/8fcac3,radius:8,font:serif`: settings with commas between them, a colour for light and, after a
 * slash, one for dark. Numbers, colours and words of fixed lists only, so nothing of the text itself ever gets into CSS.
 */
export function readSettings(text: string): { settings: ThemeSettings; problems: ThemeProblem[] } {
	const settings: ThemeSettings = { colours: {} };
	const problems: ThemeProblem[] = [];
	if (text.length > LONGEST) {
		return { settings, problems: [{ code: 'theme_too_long', most: LONGEST }] };
	}

	const seen = new Set<string>();
	for (const part of text.split(',').map((one) => one.trim())) {
		if (part === '') continue;
		const at = part.indexOf(':');
		const name = part.slice(0, Math.max(at, 0)).trim().toLowerCase();
		const value = part.slice(at + 1).trim();
		if (at < 1 || value === '') {
			problems.push({ code: 'setting_malformed', text: quoted(part) });
		} else if (!NAMES.includes(name)) {
			problems.push({ code: 'setting_unknown', text: quoted(name), known: NAMES });
		} else if (seen.has(name)) {
			problems.push({ code: 'setting_twice', setting: name });
		} else {
			seen.add(name);
			problems.push(...readSetting(settings, name, value));
		}
	}
	return { settings, problems };
}

/** Adds one setting, or says what is wrong with it. */
function readSetting(settings: ThemeSettings, name: string, value: string): ThemeProblem[] {
	if (isChosen(name)) {
		const [light = '', dark, ...more] = value.split('/').map((part) => part.trim());
		// Nothing before the slash: only the night is asked for.
		const colours = {
			...((light !== '' || dark === undefined) && { light: readColour(light) }),
			...(dark !== undefined && { dark: readColour(dark) })
		};
		if (more.length > 0 || Object.values(colours).includes(null)) {
			return [{ code: 'colour_malformed', setting: name, text: quoted(value) }];
		}
		settings.colours[name] = colours as Partial<Record<Scheme, Colour>>;
		return [];
	}
	if (name === 'radius') {
		const radius = /^\d{1,2}$/.test(value) ? Number(value) : Infinity;
		if (radius > GREATEST_RADIUS) return [{ code: 'radius_malformed', text: quoted(value) }];
		settings.radius = radius;
		return [];
	}
	const word = value.toLowerCase();
	if (name === 'font' && isKey(FONTS, word)) settings.font = word;
	else if (name === 'density' && isKey(DENSITIES, word)) settings.density = word;
	else if (name === 'scheme' && isKey(SHOWN, word)) settings.scheme = word;
	else {
		const known = Object.keys({ font: FONTS, density: DENSITIES, scheme: SHOWN }[name] ?? {});
		return [{ code: 'choice_unknown', setting: name, text: quoted(value), known }];
	}
	return [];
}

function isChosen(name: string): name is Chosen {
	return (CHOSEN as readonly string[]).includes(name);
}

function isKey<Choices extends object>(
	choices: Choices,
	word: string
): word is keyof Choices & string {
	return Object.hasOwn(choices, word);
}

function quoted(text: string): string {
	return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}
