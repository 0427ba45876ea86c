import { readSettings } from './read-settings.ts';
import { settleTheme } from './settle-theme.ts';
import type { ThemeProblem } from './theme-problem.ts';
import type { Theme } from './theme.ts';

/** The look that a host's text asks for. What cannot be used is a problem, and our own look stands in for it. */
export function readTheme(text: string): { theme: Theme; problems: ThemeProblem[] } {
	const { settings, problems } = readSettings(text);
	const { theme, refused } = settleTheme(settings);
	return {
		theme,
		problems: [
			...problems,
			...refused.map((refusal) => ({ code: 'colour_unreadable' as const, ...refusal }))
		]
	};
}
