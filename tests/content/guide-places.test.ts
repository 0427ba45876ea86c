import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/guide/plain-text.ts';
import type { Block, Inline } from '../../src/model/section.ts';
import { measurePassage } from '../../src/reading/measure-passage.ts';
import { content } from './shipped.ts';

const { sections, glossary, takeaways, questions } = content;
const ids = sections.map(({ id }) => id);

/** Words the guide stresses in a sentence; everything else it writes in italics is a technical term. */
const STRESSED =
	'you they them their is was do does would each good believe not one this that your same with stack'.split(
		' '
	);

function inlinesIn(block: Block): Inline[] {
	if (block.kind === 'callout') return block.of.flatMap(inlinesIn);
	return 'items' in block ? block.items.flat() : block.of;
}

function emphasised(inline: Inline): string[] {
	if (inline.kind === 'text') return [];
	return inline.kind === 'emphasis' ? [plainText(inline.of)] : inline.of.flatMap(emphasised);
}

function termsIn(inline: Inline): string[] {
	if (inline.kind === 'text') return [];
	return inline.kind === 'link' && 'term' in inline.to
		? [inline.to.term]
		: inline.of.flatMap(termsIn);
}

describe('the glossary', () => {
	const linked = sections.map(({ id, body }) => ({
		id,
		terms: body.flatMap(inlinesIn).flatMap(termsIn)
	}));

	test('has every technical term that a section writes in italics', () => {
		const forms = glossary
			.flatMap(({ term, also }) => [term, ...also])
			.map((form) => form.toLowerCase());
		const missing = sections.flatMap(({ id, body }) =>
			body
				.flatMap(inlinesIn)
				.flatMap(emphasised)
				.map((words) => words.toLowerCase().replace(/[.,:;?]$/, ''))
				.filter((words) => !STRESSED.includes(words) && !forms.includes(words))
				.map((words) => `${id}: ${words}`)
		);
		expect(missing).toEqual([]);
	});

	test('is linked from a section for every term, or leads to one', () => {
		const used = new Set(linked.flatMap(({ terms }) => terms));
		const idle = glossary.filter(({ id, section }) => !used.has(id) && section === null);
		expect(idle.map(({ id }) => id)).toEqual([]);
		expect(used.size).toBeGreaterThan(0);
	});

	test('is linked once a section for each term', () => {
		const twice = linked.filter(({ terms }) => new Set(terms).size < terms.length);
		expect(twice.map(({ id }) => id)).toEqual([]);
	});
});

test('the pages beside the sections keep their addresses to themselves', () => {
	expect(ids.filter((id) => ['takeaways', 'glossary'].includes(id))).toEqual([]);
	const anchors = glossary.map(({ id }) => id);
	expect(anchors.filter((id) => id.startsWith('letter-') || id === 'content')).toEqual([]);
});

test('the six frequent questions are on the contents page', () => {
	expect(
		questions.filter(({ frequent }) => frequent !== null).map(({ section }) => section)
	).toEqual([
		'how-much-connection',
		'alone-and-lonely',
		'online-friends',
		'social-nerves',
		'limits-and-losing-people',
		'signs-to-take-seriously'
	]);
});

test('every section has everyday questions that the search knows it by', () => {
	const known = new Set(
		questions.filter(({ asks }) => asks.length > 0).map(({ section }) => section)
	);
	expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test('takeaways and glossary read at school grade 8 or below', () => {
	expect(takeaways.length).toBeGreaterThanOrEqual(6);
	expect(
		measurePassage(
			takeaways.map(({ title, text }) => `${title}. ${text}`),
			'en'
		)
	).toMatchObject({
		verdict: 'plain'
	});
	expect(
		measurePassage(
			glossary.map(({ meaning }) => meaning),
			'en'
		)
	).toMatchObject({
		verdict: 'plain'
	});
});
