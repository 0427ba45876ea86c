import { atLightness } from './at-lightness.ts';
import type { Colour } from './colour.ts';
import { contrast } from './contrast.ts';
import { mixed } from './mixed.ts';
import { nearestPassing } from './nearest-passing.ts';
import { oklabOf } from './oklab.ts';
import { OWN, type Chosen, type Palette, type Scheme } from './palette.ts';
import { CONTROL, TEXT } from './pairs.ts';
import { shadeIn } from './shade-in.ts';

/** The colours a host asked for in one scheme. */
export type Wanted = Partial<Record<Chosen, Colour>>;

/** A colour that was not taken: the pair that is read worst with it, and the nearest colour that can be taken. */
export type Refusal = {
	role: Chosen;
	scheme: Scheme;
	wanted: Colour;
	/** What stands in front, and what behind it. */
	pair: [Colour, Colour];
	ratio: number;
	needs: number;
	nearest: Colour;
};

export type Settled = { palette: Palette; refused: Refusal[] };

type Worst = Pick<Refusal, 'pair' | 'ratio'>;

const BLACK: Colour = '#000000';
const WHITE: Colour = '#ffffff';
/** How much of the ink is in quiet text, in the edge of a control and in a line, before they are moved until they pass. */
const SOFT_INK = 0.72;
const EDGE = 0.5;
const LINE: Record<Scheme, number> = { light: 0.15, dark: 0.24 };
/** How much of a colour its soft surface holds at most. */
const SOFT: Record<Scheme, number> = { light: 0.16, dark: 0.26 };
const SOFT_STEP = 0.02;

/**
 * A whole palette around what a host asked for. Each colour is held against those before it; what cannot be read is
 * refused, and our own stands in, moved as far as it must. What nobody asked for follows in the same way, so every pair
 * of the palette passes whatever was asked.
 *
 * `followed`: colours to follow, rather than our own, where nothing was asked for.
 */
export function settlePalette(wanted: Wanted, scheme: Scheme, followed: Wanted = {}): Settled {
	const refused: Refusal[] = [];

	/** `fallback`: what stands in, before it is moved until it passes. */
	function settle(role: Chosen, fallback: Colour, held: (colour: Colour) => Worst): Colour {
		const passes = (colour: Colour): boolean => held(colour).ratio >= TEXT;
		const asked = wanted[role];
		if (asked === undefined) return nearestPassing(fallback, passes);
		if (passes(asked)) return asked;
		const nearest = nearestPassing(asked, passes);
		refused.push({ role, scheme, wanted: asked, ...held(asked), needs: TEXT, nearest });
		return nearestPassing(fallback, passes);
	}

	const paper = settle('paper', OWN[scheme].paper, (colour) =>
		bestText([colour, cardOn(colour), sunkIn(colour)])
	);
	// On paper as dark as our own at night, everything else is ours at night.
	const side = sideOf(paper);
	const own = OWN[side];
	const sunk = sunkIn(paper);
	const card = settle('card', cardOn(paper), (colour) => bestText([colour, paper, sunk]));

	const surfaces = [paper, card, sunk];
	const onSurfaces = (colour: Colour): Worst => worst([colour], surfaces);
	const ink = settle('ink', own.ink, onSurfaces);
	const accent = settle('accent', followed.accent ?? own.accent, onSurfaces);
	const clay = settle('clay', followed.clay ?? own.clay, onSurfaces);

	const isPlain = paper === own.paper && card === own.card && ink === own.ink;
	const inkSoft = nearestPassing(
		isPlain ? own['ink-soft'] : mixed(ink, SOFT_INK, paper),
		(colour) => onSurfaces(colour).ratio >= TEXT
	);
	const buttons = [accent, shadeIn({ accent, ink }, 'accent-hover')];
	const accentInk =
		[own['accent-ink'], WHITE].find((colour) => worst([colour], buttons).ratio >= TEXT) ?? BLACK;
	const edge = nearestPassing(
		isPlain ? own.edge : mixed(ink, EDGE, paper),
		(colour) => worst([colour], [...surfaces, accentInk]).ratio >= CONTROL
	);

	function soft(role: 'accent' | 'clay', colour: Colour): Colour {
		const voices = [ink, inkSoft, accent, clay];
		if (isPlain && accent === own.accent && clay === own.clay) return own[`${role}-soft`];
		for (let share = SOFT[side]; share > 0; share -= SOFT_STEP) {
			const surface = mixed(colour, share, paper);
			if (worst(voices, [surface]).ratio >= TEXT) return surface;
		}
		return paper;
	}

	const palette: Palette = {
		paper,
		card,
		sunk,
		ink,
		'ink-soft': inkSoft,
		line: isPlain ? own.line : mixed(ink, LINE[side], paper),
		edge,
		accent,
		'accent-ink': accentInk,
		'accent-soft': soft('accent', accent),
		clay,
		'clay-soft': soft('clay', clay)
	};
	return { palette, refused };
}

/** The pair of these that is read worst. */
function worst(fronts: readonly Colour[], backs: readonly Colour[]): Worst {
	const pairs = fronts.flatMap((front) =>
		backs.map((back): Worst => ({ pair: [front, back], ratio: contrast(front, back) }))
	);
	return pairs.reduce((least, one) => (one.ratio < least.ratio ? one : least));
}

/** The worst pair of the one text colour that is read best on all of these: what surfaces together can carry. */
function bestText(surfaces: readonly Colour[]): Worst {
	const [black, white] = [worst([BLACK], surfaces), worst([WHITE], surfaces)];
	return black.ratio > white.ratio ? black : white;
}

/** A card lies a little above the paper. */
function cardOn(paper: Colour): Colour {
	const own = Object.values(OWN).find((palette) => palette.paper === paper);
	if (own !== undefined) return own.card;
	return moved(
		paper,
		sideOf(paper) === 'light' ? (at) => at + 0.02 : (at) => Math.max(0.18, at + 0.035)
	);
}

/** What is sunk lies a little below light paper, and stands out of dark paper. */
function sunkIn(paper: Colour): Colour {
	const own = Object.values(OWN).find((palette) => palette.paper === paper);
	if (own !== undefined) return own.sunk;
	return moved(
		paper,
		sideOf(paper) === 'light' ? (at) => at - 0.035 : (at) => Math.max(0.21, at + 0.065)
	);
}

function moved(colour: Colour, to: (lightness: number) => number): Colour {
	const { l: lightness } = oklabOf(colour);
	return atLightness(colour, Math.min(1, Math.max(0, to(lightness))));
}

/** Which text a colour carries better: dark, as by day, or light. */
function sideOf(paper: Colour): Scheme {
	return contrast(paper, BLACK) > contrast(paper, WHITE) ? 'light' : 'dark';
}
