import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../model/glossary.ts';
import type { Block, Inline } from '../model/section.ts';
import { linkTerms } from './link-terms.ts';

const glossary: GlossaryEntry[] = [
	entry('bid', ['bids']),
	entry('regulation', []),
	entry('self-regulation', ["one's own calm"])
];

function entry(term: string, also: string[]): GlossaryEntry {
	return { id: term, term, meaning: 'A meaning.', also, section: null };
}

function text(words: string): Inline {
	return { kind: 'text', text: words };
}

function paragraph(...of: Inline[]): Block {
	return { kind: 'paragraph', of };
}

/** The linked words, in order, each with the term it leads to. */
function links(...blocks: Block[]): string[] {
	const inlines = (of: readonly Inline[]): string[] =>
		of.flatMap((inline) => {
			if (inline.kind === 'text') return [];
			if (inline.kind !== 'link' || !('term' in inline.to)) return inlines(inline.of);
			return inline.of.map((inner) => `${inner.kind === 'text' ? inner.text : ''} > ${to(inline)}`);
		});
	const to = (inline: Inline) =>
		inline.kind === 'link' && 'term' in inline.to ? inline.to.term : '';
	const inBlock = (block: Block): string[] => {
		if (block.kind === 'callout') return block.of.flatMap(inBlock);
		return 'items' in block ? block.items.flatMap(inlines) : inlines(block.of);
	};
	return linkTerms(blocks, glossary).flatMap(inBlock);
}

describe('linkTerms', () => {
	test('links the first use in a section and leaves the words around it', () => {
		expect(linkTerms([paragraph(text('A bid here, a bid there.'))], glossary)).toEqual([
			paragraph(
				text('A '),
				{ kind: 'link', to: { term: 'bid' }, of: [text('bid')] },
				text(' here, a bid there.')
			)
		]);
	});

	test('knows other forms, capitals and curly apostrophes', () => {
		expect(links(paragraph(text('Bids need One’s own calm.')))).toEqual([
			'Bids > bid',
			'One’s own calm > self-regulation'
		]);
	});

	test('links whole words only, the longest that fits', () => {
		expect(links(paragraph(text('A bidder, a bid-book, forbid. Self-regulation.')))).toEqual([
			'Self-regulation > self-regulation'
		]);
	});

	test('looks behind a term that is linked already', () => {
		expect(links(paragraph(text('bid, bids, regulation')))).toEqual([
			'bid > bid',
			'regulation > regulation'
		]);
	});

	test('reads notes, lists, steps and words of weight, once for the whole section', () => {
		expect(
			links(
				{ kind: 'callout', of: [paragraph({ kind: 'emphasis', of: [text('bid')] })] },
				{ kind: 'list', ordered: false, items: [[text('bid')], [text('regulation')]] },
				{ kind: 'steps', items: [[{ kind: 'strong', of: [text('self-regulation')] }]] }
			)
		).toEqual(['bid > bid', 'regulation > regulation', 'self-regulation > self-regulation']);
	});

	test('leaves headings and links as they are', () => {
		const blocks: Block[] = [
			{ kind: 'heading', level: 2, of: [text('A bid')] },
			paragraph({ kind: 'link', to: { section: 'bids' }, of: [text('bids')] })
		];
		expect(linkTerms(blocks, glossary)).toEqual(blocks);
	});

	test('takes marks in a term as they are', () => {
		const odd = [entry('a.b', [])];
		expect(linkTerms([paragraph(text('acb'))], odd)).toEqual([paragraph(text('acb'))]);
	});
});
