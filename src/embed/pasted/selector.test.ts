import { expect, test } from 'vitest';
import { parsedPage } from './parsed-page.ts';
import { matcherOf } from './selector.ts';
import { stepsUpTo } from './steps.ts';

const page = parsedPage(`<!doctype html><html lang="en"><body class="site">
	<nav></nav>
	<main id="top" class="wide card" data-kind="self-help page">
		<p></p>
		<section title="Checks"><div class="Box"></div></section>
	</main>`);

/** The elements a selector is for, by name. */
function found(selector: string): string[] | null {
	const fits = matcherOf(selector);
	return fits && page.filter((element) => fits(element, stepsUpTo(10_000))).map(({ name }) => name);
}

test.each([
	['main', ['main']],
	['MAIN', ['main']],
	['*', ['html', 'head', 'body', 'nav', 'main', 'p', 'section', 'div']],
	['#top', ['main']],
	['.card.wide', ['main']],
	['.box', []],
	['.Box', ['div']],
	['main div', ['div']],
	['main > div', []],
	['main > section > div', ['div']],
	['nav + main', ['main']],
	['p ~ section div', ['div']],
	['div ~ section', []],
	['.site main, nav', ['nav', 'main']],
	['[data-kind]', ['main']],
	['[data-kind~="page"]', ['main']],
	['[data-kind^="self"]', ['main']],
	['[data-kind$="page"]', ['main']],
	['[data-kind*="help"]', ['main']],
	['[data-kind="page"]', []],
	['[lang|="en"]', ['html']],
	['[title="checks" i]', ['section']],
	['main :is(p, div)', ['p', 'div']],
	['main > :not(p)', ['section']],
	[':where(.card) section', ['section']],
	[':root', ['html']],
	['main > :first-child', ['p']],
	['main > :last-child', ['section']],
	['section > :only-child', ['div']],
	['main:hover', []],
	['main::before', []],
	['main:has(p)', null],
	['li:nth-child(2)', null],
	['main >', null],
	['', null],
	[`main${':not(.a)'.repeat(200)}`, null]
])('%s', (selector, names) => {
	expect(found(selector)).toEqual(names);
});

test('is for nothing once the steps are up', () => {
	const steps = stepsUpTo(2);
	const fits = matcherOf('html body main')!;
	const main = page.find(({ name }) => name === 'main')!;
	expect(fits(main, stepsUpTo(10))).toBe(true);
	expect(fits(main, steps)).toBe(false);
	expect(steps.areUp()).toBe(true);
});
