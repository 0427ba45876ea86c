import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLightness } from './at-lightness.ts';
import type { Colour } from './colour.ts';
import { contrast } from './contrast.ts';
import { colourOf, oklabOf } from './oklab.ts';
import { CHOSEN, OWN, SCHEMES } from './palette.ts';
import { settlePalette, type Wanted } from './settle-palette.ts';
import { verdicts } from './verdicts.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc
	.tuple(channel, channel, channel)
	.map(([r, g, b]) => colourOf({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }));
const wanted = fc.record(Object.fromEntries(CHOSEN.map((role) => [role, colour])), {
	requiredKeys: []
}) as fc.Arbitrary<Wanted>;
const scheme = fc.constantFrom(...SCHEMES);

describe('settlePalette', () => {
	test.each(SCHEMES)(
		'leaves our own colours as they are when nothing is asked for, %s',
		(which) => {
			expect(settlePalette({}, which)).toEqual({ palette: OWN[which], refused: [] });
		}
	);

	test('makes a palette of which every pair can be read, whatever is asked for', () => {
		fc.assert(
			fc.property(wanted, scheme, (asked, which) => {
				const { palette } = settlePalette(asked, which);
				expect(verdicts(palette).filter(({ passes }) => !passes)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	test('takes what is asked for, or refuses it', () => {
		fc.assert(
			fc.property(wanted, scheme, (asked, which) => {
				const { palette, refused } = settlePalette(asked, which);
				for (const role of CHOSEN) {
					const isRefused = refused.some((one) => one.role === role);
					if (asked[role] !== undefined && !isRefused) expect(palette[role]).toBe(asked[role]);
					if (asked[role] === undefined) expect(isRefused).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('proposes a colour that is taken when it is asked for instead', () => {
		fc.assert(
			fc.property(wanted, scheme, (asked, which) => {
				const [first] = settlePalette(asked, which).refused;
				fc.pre(first !== undefined);
				const again = settlePalette({ ...asked, [first.role]: first.nearest }, which);
				expect(again.refused.map(({ role }) => role)).not.toContain(first.role);
				expect(again.palette[first.role]).toBe(first.nearest);
			}),
			{ numRuns: 60 }
		);
	});

	test('proposes the nearest of its hue: a finer search finds none that is nearer', () => {
		fc.assert(
			fc.property(colour, scheme, (accent, which) => {
				const [refusal] = settlePalette({ accent }, which).refused;
				fc.pre(refusal !== undefined);
				const { paper, card, sunk } = OWN[which];
				const passes = (one: Colour) =>
					[paper, card, sunk].every((back) => contrast(one, back) >= 4.5);
				const { l: from } = oklabOf(accent);
				const reached = Math.abs(oklabOf(refusal.nearest).l - from);
				// Less than one step and the rounding to 8 bits a channel.
				const slack = 0.007;
				for (let away = 0; away < reached - slack; away += 0.0005) {
					expect(passes(atLightness(accent, from - away))).toBe(false);
					expect(passes(atLightness(accent, from + away))).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('keeps the hue of what it moves', () => {
		const [refusal] = settlePalette({ accent: '#3aa0ff' }, 'light').refused;
		expect(refusal).toMatchObject({
			role: 'accent',
			wanted: '#3aa0ff',
			pair: ['#3aa0ff', OWN.light.sunk],
			nearest: '#006cbc'
		});
		expect(hue(refusal!.nearest)).toBeCloseTo(hue('#3aa0ff'), 1);
	});

	test('gives dark paper our colours of the night, even by day', () => {
		const { palette, refused } = settlePalette({ paper: '#102040' }, 'light');
		expect(refused).toEqual([]);
		expect(palette).toMatchObject({ ink: OWN.dark.ink, accent: OWN.dark.accent });
	});

	test('refuses a card that no text can be read on together with the paper', () => {
		const { palette, refused } = settlePalette({ paper: '#ffffff', card: '#000000' }, 'light');
		expect(refused).toMatchObject([{ role: 'card', ratio: 1 }]);
		expect(palette.card).toBe('#ffffff');
	});
});

function hue(colour: Colour): number {
	const { a, b } = oklabOf(colour);
	return Math.atan2(b, a);
}
