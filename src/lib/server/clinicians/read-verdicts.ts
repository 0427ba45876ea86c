import { CHOSEN, SCHEMES, type Chosen, type Palette } from '$core/embed/theme/palette.ts';
import { CONTROL, TEXT } from '$core/embed/theme/pairs.ts';
import type { Refusal } from '$core/embed/theme/settle-palette.ts';
import type { Theme } from '$core/embed/theme/theme.ts';
import { themeProblemWords } from '$core/embed/theme/theme-problem-words.ts';
import { verdicts } from '$core/embed/theme/verdicts.ts';

/** Roles that stand in front of others, in the order of the table. */
const FRONTS = ['ink', 'ink-soft', 'accent', 'clay', 'accent-ink', 'edge'] as const;

/** For each of them the pair that is read worst, by day and by night. */
export function contrastRows({ palettes }: Theme) {
	return FRONTS.map((front) => ({
		front,
		needs: worstOf(palettes.light, front).needs,
		schemes: SCHEMES.map((scheme) => {
			const { colours, ratio } = worstOf(palettes[scheme], front);
			// Rounded down: what is nearly enough must not read as enough.
			return { scheme, colours, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) };
		})
	}));
}

function worstOf(palette: Palette, front: (typeof FRONTS)[number]) {
	const [worst] = verdicts(palette)
		.filter((one) => one.front === front && one.needs === (front === 'edge' ? CONTROL : TEXT))
		.toSorted((a, b) => a.ratio - b.ratio);
	if (worst === undefined) throw new Error(`Nothing is held against ${front}.`);
	return worst;
}

/** A refused colour in words, with the address that takes the nearest one instead. */
export function refusals(refused: readonly Refusal[], asked: URLSearchParams) {
	return refused.map((refusal) => {
		const field = fieldOfColour(refusal.role, refusal.scheme);
		const search = new URLSearchParams(asked);
		search.set(field, refusal.nearest.slice(1));
		return {
			text: themeProblemWords({ code: 'colour_unreadable', ...refusal }),
			colours: [refusal.wanted, refusal.nearest] as const,
			field,
			search: search.toString()
		};
	});
}

/** The name of a colour's field in the form. */
function fieldOfColour(role: Chosen, scheme: (typeof SCHEMES)[number]): string {
	return scheme === 'light' ? role : `${role}-dark`;
}

/** The fields for colours: what was asked for, and what stands there if nothing is. */
export function colourFields(theme: Theme, asked: URLSearchParams) {
	return CHOSEN.map((role) => ({
		role,
		schemes: SCHEMES.map((scheme) => {
			const field = fieldOfColour(role, scheme);
			return {
				scheme,
				field,
				value: asked.get(field)?.trim().slice(0, 40) ?? '',
				stands: theme.palettes[scheme][role]
			};
		})
	}));
}
