import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloads } from '../../../tests/hostile/payloads.ts';
import { OWN } from './palette.ts';
import { readSettings } from './read-settings.ts';
import { readTheme } from './read-theme.ts';
import { themeCss } from './theme-css.ts';
import { themeProblemWords } from './theme-problem-words.ts';
import { writeSettings } from './write-settings.ts';

/** All that a theme's style sheet can ever hold: names of ours, colours, lengths and the fixed font stacks. */
const COLOUR = String.raw`--[a-z]+(-[a-z]+)?:#[0-9a-f]{6}`;
const LENGTH = String.raw`--[a-z]+-?[a-z0-9]*:[\d.]+(rem|px)`;
const FONT = String.raw`--(sans|serif):[\w ,'-]+`;
const RULE = `(color-scheme:only (light|dark)|${COLOUR}|${LENGTH}|${FONT})`;
const MEDIA = String.raw`@media screen( and \(prefers-color-scheme:dark\))?`;
const SAFE = new RegExp(String.raw`^(${MEDIA}\{:root:root\{${RULE}(;${RULE})*\}\})*$`);

const codes = (text: string): string[] => readTheme(text).problems.map(({ code }) => code);

describe('readTheme', () => {
	test('is our own look for nothing', () => {
		expect(readTheme('')).toMatchObject({ theme: { palettes: OWN }, problems: [] });
		expect(themeCss(readTheme('').theme)).toBe('');
	});

	test('reads colours for light and dark, a radius, a font, a density and a scheme', () => {
		const text = 'paper:fff/000000, ACCENT:#1F5F5B,radius:8,font:serif,density:roomy,scheme:light';
		const { theme, problems } = readTheme(text);
		expect(problems).toEqual([]);
		expect(theme).toMatchObject({ shown: 'light', font: 'serif', density: 'roomy', radius: 8 });
		expect(theme.palettes.light).toMatchObject({ paper: '#ffffff', accent: '#1f5f5b' });
		expect(theme.palettes.dark).toMatchObject({ paper: '#000000' });
	});

	test('takes a house colour given once into the dark, as light as it must be', () => {
		const { theme, problems } = readTheme('accent:7b2d8e');
		expect(problems).toEqual([]);
		expect(theme.palettes.light.accent).toBe('#7b2d8e');
		expect(theme.palettes.dark.accent).toBe('#be6ed2');
	});

	test('takes a colour for the night alone', () => {
		const { theme, problems } = readTheme('accent:/7fd0ff');
		expect(problems).toEqual([]);
		expect(theme.palettes.light.accent).toBe(OWN.light.accent);
		expect(theme.palettes.dark.accent).toBe('#7fd0ff');
	});

	test('shows our own colour where a colour is refused', () => {
		const { theme, problems } = readTheme('accent:ffff00');
		expect(problems).toMatchObject([{ code: 'colour_unreadable', scheme: 'light' }]);
		expect(theme.palettes.light.accent).toBe(OWN.light.accent);
		expect(theme.palettes.dark.accent).toBe(OWN.dark.accent);
	});

	test.each([
		['accent:red', 'colour_malformed'],
		['accent:12345', 'colour_malformed'],
		['accent:fff/', 'colour_malformed'],
		['accent:/', 'colour_malformed'],
		['accent:fff/000/fff', 'colour_malformed'],
		['accent:var(--ink)', 'colour_malformed'],
		['accent:fff;}body{display:none', 'colour_malformed'],
		['accent:url(//evil.example)', 'colour_malformed'],
		['radius:8px', 'radius_malformed'],
		['radius:-1', 'radius_malformed'],
		['radius:33', 'radius_malformed'],
		['radius:1e1', 'radius_malformed'],
		['font:Comic Sans', 'choice_unknown'],
		['font:constructor', 'choice_unknown'],
		['density:__proto__', 'choice_unknown'],
		['scheme:toString', 'choice_unknown'],
		['background:fff', 'setting_unknown'],
		['__proto__:fff', 'setting_unknown'],
		['accent', 'setting_malformed'],
		[':fff', 'setting_malformed'],
		['font:serif,font:sans', 'setting_twice'],
		['a'.repeat(401), 'theme_too_long']
	])('refuses %s', (text, code) => {
		expect(codes(text)).toEqual([code]);
		expect(themeCss(readTheme(text).theme)).toMatch(SAFE);
	});

	test('lets nothing of a text into the style sheet but what it read', () => {
		const part = fc.oneof(
			fc.string(),
			fc.constantFrom(...payloads),
			fc.constantFrom('accent:', 'paper:', 'radius:', 'font:', '1f5f5b', '/', ',', ';', '}', '\n')
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
				const { theme, problems } = readTheme(parts.join(''));
				expect(themeCss(theme)).toMatch(SAFE);
				expect(problems.map(themeProblemWords).every((words) => words.length < 300)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('takes no longer for a hostile text than for a plain one', () => {
		const began = performance.now();
		for (const text of ['accent:'.repeat(100_000), ','.repeat(399), `${':/,'.repeat(133)}`]) {
			readTheme(text);
		}
		expect(performance.now() - began).toBeLessThan(1000);
	});
});

describe('themeCss', () => {
	test('gives both palettes to the device, as far as they are not our own', () => {
		expect(themeCss(readTheme('ink:000/fff,radius:6').theme)).toMatch(
			/^@media screen\{:root:root\{--ink:#000000;.*--radius:6px;--radius-small:4px;--radius-button:6px\}\}@media screen and \(prefers-color-scheme:dark\)\{:root:root\{--ink:#ffffff;[^{]*\}\}$/
		);
	});

	test('gives one palette whole, when that is always shown', () => {
		const css = themeCss(readTheme('scheme:dark').theme);
		expect(css).toContain('color-scheme:only dark;');
		for (const [role, colour] of Object.entries(OWN.dark)) {
			expect(css).toContain(`--${role}:${colour}`);
		}
		expect(css).not.toContain('prefers-color-scheme');
	});
});

describe('writeSettings', () => {
	const hex = fc.stringMatching(/^[0-9a-f]{6}$/);
	const sheet = fc.record(
		{
			paper: fc.tuple(hex, hex).map(([light, dark]) => `${light}/${dark}`),
			accent: hex,
			clay: hex.map((dark) => `/${dark}`),
			radius: fc.integer({ min: 0, max: 32 }).map(String),
			font: fc.constantFrom('mixed', 'sans', 'serif', 'humanist', 'rounded'),
			density: fc.constantFrom('compact', 'normal', 'roomy'),
			scheme: fc.constantFrom('auto', 'light', 'dark')
		},
		{ requiredKeys: [] }
	);

	test('writes what reads as the same again', () => {
		fc.assert(
			fc.property(sheet, (wanted) => {
				const text = Object.entries(wanted)
					.map(([name, value]) => `${name}:${value}`)
					.join(',');
				const { settings, problems } = readSettings(text);
				expect(problems).toEqual([]);
				expect(readSettings(writeSettings(settings))).toEqual({ settings, problems: [] });
				expect(writeSettings(settings)).toMatch(/^[a-z0-9:,/]*$/);
			})
		);
	});
});
