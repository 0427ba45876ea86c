import type { Chosen } from './palette.ts';
import type { ThemeProblem } from './theme-problem.ts';

const settingOf: Record<Chosen, string> = {
	paper: 'the background',
	card: 'the cards',
	ink: 'the text',
	accent: 'the main colour',
	clay: 'the second colour'
};

/** One problem in words for whoever looks after the page: what is wrong, then what to do. */
export function themeProblemWords(problem: ThemeProblem): string {
	switch (problem.code) {
		case 'colour_unreadable': {
			const { role, scheme, wanted, pair, ratio, needs, nearest } = problem;
			const [front, back] = pair;
			// Rounded down, or 4.499 would read as if it were enough.
			const reached = Math.floor(ratio * 100) / 100;
			const found =
				front === wanted
					? `has a contrast of ${reached}:1 on ${back}`
					: `leaves no text that can be read everywhere: ${front} reaches ${reached}:1 on ${back}`;
			return `${role} (${scheme}): ${wanted} for ${settingOf[role]} ${found}, and ${needs}:1 is needed. The nearest that works is ${nearest}. Until you change it, our own colour stands in.`;
		}
		case 'colour_malformed':
			return `${problem.setting}: “${problem.text}” is no colour. Write six digits such as 1f5f5b; a second colour after a slash is for dark.`;
		case 'choice_unknown':
			return `${problem.setting}: “${problem.text}” is not one of ${problem.known.join(', ')}.`;
		case 'radius_malformed':
			return `radius: “${problem.text}” is not a whole number of pixels from 0 to 32.`;
		case 'setting_unknown':
			return `“${problem.text}” is no setting. There are ${problem.known.join(', ')}.`;
		case 'setting_malformed':
			return `“${problem.text}” is not a setting. Write a name, a colon and a value, such as radius:8.`;
		case 'setting_twice':
			return `${problem.setting} is there twice. The first one counts; take the other out.`;
		case 'theme_too_long':
			return `The theme is longer than ${problem.most} characters, so none of it is used. Take out what you do not need.`;
	}
}
