import type { Block } from '../../model/section.ts';
import { plainText } from '../plain-text.ts';

/** The plain words of a body, one text for each paragraph, line of a list and step. Headings lead to nothing by themselves. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block): string[] => {
		switch (block.kind) {
			case 'heading':
				return [];
			case 'paragraph':
				return [plainText(block.of)];
			case 'callout':
				return paragraphsOf(block.of);
			case 'list':
			case 'steps':
				return block.items.map(plainText);
		}
	});
}
