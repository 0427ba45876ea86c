import { describe, expect, test } from 'vitest';
import { findingWords } from '../../src/embed/host-check/finding-words.ts';
import { leftOutWords } from '../../src/embed/host-check/left-out.ts';
import { verdictWords } from '../../src/embed/host-check/verdict-words.ts';
import { checkPasted } from '../../src/embed/pasted/check-pasted.ts';
import { expectGrowth } from './expect-growth.ts';

const site = { address: 'https://checks.example/', loader: '1.0.0' };
const LOADER = '<script type="module" src="https://checks.example/embed/v1.js"></script>';
const CHECK = '<rapport-check check="social-overload"></rapport-check>';
const FIXED = '<main style="height: 300px">';

/** All that is said of a page in the end. */
function saidOf(html: string, headers = ''): { verdict: string; list: string[] } {
	const { findings, leftOut } = [...checkPasted({ html, headers, site })].at(-1)!;
	return {
		verdict: verdictWords(findings, leftOut),
		list: [...findings.map((finding) => findingWords(finding).found), ...leftOut.map(leftOutWords)]
	};
}

const deep = (levels: number, inner: string, name = 'div'): string =>
	`${`<${name}>`.repeat(levels)}${inner}${`</${name}>`.repeat(levels)}`;
const styled = (rules: string, body: string): string => `<style>${rules}</style>${LOADER}${body}`;
const many = (count: number, rule: (at: number) => string): string =>
	Array.from({ length: count }, (_, at) => rule(at)).join('\n');

/** Pages that are slow on purpose, each in a size and twice of it. */
const slow: Record<string, (size: number) => string> = {
	'many rules, deep around': (size) =>
		styled(
			many(size, (at) => `:not(.x${at}):not(.a):not(.b) { height: 1px }`),
			deep(400, CHECK)
		),
	'many steps back in a selector': (size) =>
		styled(
			many(size, () => `.z ${'* '.repeat(12)}{ height: 1px }`),
			deep(400, CHECK)
		),
	'many siblings': (size) =>
		styled('.z ~ * ~ * ~ * ~ * { height: 1px }', `${'<i></i>'.repeat(size)}<div>${CHECK}</div>`),
	'what a rule has': (size) =>
		styled(
			many(size, (at) => `:has(.x${at}) { height: 1px }`),
			deep(100, CHECK)
		),
	'brackets in brackets': (size) =>
		styled(`${':is('.repeat(size)}a${')'.repeat(size)} { height: 1px }`, CHECK),
	'groups in groups': (size) =>
		styled(`${'@media all {'.repeat(size)}main { height: 1px }${'}'.repeat(size)}`, CHECK),
	'rules in rules': (size) => styled(`${'main {'.repeat(size)}height: 1px`, CHECK),
	'quotes without an end': (size) => styled(`a { b: ${'"\n'.repeat(size)}`, CHECK),
	'comments without an end': (size) => styled('/* '.repeat(size), CHECK),
	'many checks': (size) => LOADER + deep(100, CHECK.repeat(size)),
	'many loaders': (size) => LOADER.repeat(size) + CHECK,
	'many policies': (size) =>
		`<meta http-equiv="content-security-policy" content="${'a,'.repeat(size)}">${LOADER}${CHECK}`
};

describe.each(Object.entries(slow))('a page of %s', (_, pageOf) => {
	test('is looked at in a time that follows its length', async () => {
		await expectGrowth(500, 20_000, (size) => saidOf(pageOf(size)));
	});
});

describe('what is left out', () => {
	test.each([
		['many rules, deep around', 2_000, 'Some style rules are too involved'],
		['what a rule has', 10, 'Some style rules are too involved'],
		['brackets in brackets', 5_000, 'Some style rules are too involved'],
		['many checks', 60, 'Only the first 50 checks'],
		['many loaders', 60, 'Only the first 50 loaders'],
		['many policies', 60, 'Only the first 50 policies']
	])('is said of %s', (name, size, sentence) => {
		expect(saidOf(slow[name]!(size)).list.join('\n')).toContain(sentence);
	});

	test('is said of 100,000 elements, one in the other, beside what was found', () => {
		const { verdict, list } = saidOf(LOADER + deep(100_000, `${FIXED}${CHECK}</main>`));
		expect(verdict).toBe('We found 1 thing to look at.');
		expect(list).toEqual([
			'The box main, around rapport-check, has a height that does not grow (300px).',
			'There are too many boxes around the checks in this page, so not every one of them was looked at.'
		]);
	});

	test('makes nothing sound as if all were well', () => {
		const { verdict } = saidOf(slow['what a rule has']!(10));
		expect(verdict).toBe('We found nothing to change in what we looked at.');
	});

	test('is the boxes, as long as nobody has looked at them', () => {
		const pasted = { html: styled('main { height: 1px }', `<main>${CHECK}</main>`), headers: '' };
		const [first, last] = [...checkPasted({ ...pasted, site })];
		expect(first).toEqual({ findings: [], leftOut: [{ code: 'time' }] });
		expect(last?.leftOut).toEqual([]);
		expect(last?.findings.map(({ code }) => code)).toEqual(['height_fixed']);
	});
});

describe('what is said', () => {
	test('is said once of boxes that are called the same', () => {
		const { list } = saidOf(LOADER + deep(300, CHECK, 'div style="height:1px"'));
		expect(list).toHaveLength(1);
	});

	test('holds no more of a page’s own words than it takes to find the place', () => {
		const id = 'long'.repeat(50_000);
		const { list } = saidOf(`${LOADER}<div id="${id}" style="height:1px">${CHECK}</div>`);
		expect(list.join('').length).toBeLessThan(300);
	});
});
