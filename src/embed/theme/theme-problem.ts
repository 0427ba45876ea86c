import type { Refusal } from './settle-palette.ts';

/** What a host can get wrong in a theme. `text` is what they wrote, cut short. */
export type ThemeProblem =
	| ({ code: 'colour_unreadable' } & Refusal)
	| { code: 'colour_malformed'; setting: string; text: string }
	| { code: 'choice_unknown'; setting: string; text: string; known: string[] }
	| { code: 'radius_malformed'; text: string }
	| { code: 'setting_unknown'; text: string; known: string[] }
	| { code: 'setting_malformed'; text: string }
	| { code: 'setting_twice'; setting: string }
	| { code: 'theme_too_long'; most: number };
