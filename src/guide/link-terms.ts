import type { GlossaryEntry } from '../model/glossary.ts';
import type { Block, Inline } from '../model/section.ts';

/** Links the first use of each term in a section to the glossary. Headings, and words that are a link already, stay as they are. */
export function linkTerms(blocks: readonly Block[], glossary: readonly GlossaryEntry[]): Block[] {
	const idOf = new Map(
		glossary.flatMap(({ id, term, also }) =>
			[term, ...also].map((form): [string, string] => [keyOf(form), id])
		)
	);
	if (idOf.size === 0) return [...blocks];
	// Longest first, so that "self-regulation" is not read as "regulation".
	const forms = [...idOf.keys()].toSorted((one, other) => other.length - one.length);
	const wanted = new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${forms.map(asPattern).join('|')})(?![\\p{L}\\p{N}-])`,
		'iu'
	);
	const linked = new Set<string>();

	function inText(text: string): Inline[] {
		let from = 0;
		for (;;) {
			const match = wanted.exec(text.slice(from));
			if (match === null) return [{ kind: 'text', text }];
			const start = from + match.index;
			const end = start + match[0].length;
			const term = idOf.get(keyOf(match[0]))!;
			if (!linked.has(term)) {
				linked.add(term);
				return [
					...textOf(text.slice(0, start)),
					{ kind: 'link', to: { term }, of: textOf(text.slice(start, end)) },
					...(end < text.length ? inText(text.slice(end)) : [])
				];
			}
			from = end;
		}
	}

	function inInlines(inlines: readonly Inline[]): Inline[] {
		return inlines.flatMap((inline): Inline[] => {
			switch (inline.kind) {
				case 'text':
					return inText(inline.text);
				case 'strong':
				case 'emphasis':
					return [{ ...inline, of: inInlines(inline.of) }];
				case 'link':
					return [inline];
			}
		});
	}

	function inBlock(block: Block): Block {
		switch (block.kind) {
			case 'heading':
				return block;
			case 'paragraph':
				return { ...block, of: inInlines(block.of) };
			case 'callout':
				return { ...block, of: block.of.map(inBlock) };
			case 'list':
			case 'steps':
				return { ...block, items: block.items.map(inInlines) };
		}
	}

	return blocks.map(inBlock);
}

function textOf(text: string): Inline[] {
	return text === '' ? [] : [{ kind: 'text', text }];
}

function keyOf(form: string): string {
	return form.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}

function asPattern(form: string): string {
	return form
		.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll("'", "['’]")
		.replaceAll(' ', '\\s+');
}
