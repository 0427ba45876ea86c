import type { Block, Inline } from '../model/section.ts';

/** The words of a line without its marks. */
export function plainText(inlines: readonly Inline[]): string {
	return inlines
		.map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.of)))
		.join('');
}

/** How many words a reader reads. A dash on its own is none. */
export function wordsIn(blocks: readonly Block[]): number {
	return blocks.reduce((total, block) => total + wordsInBlock(block), 0);
}

function wordsInBlock(block: Block): number {
	switch (block.kind) {
		case 'callout':
			return wordsIn(block.of);
		case 'list':
		case 'steps':
			return block.items.reduce((total, item) => total + countWords(plainText(item)), 0);
		case 'heading':
		case 'paragraph':
			return countWords(plainText(block.of));
	}
}

function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
