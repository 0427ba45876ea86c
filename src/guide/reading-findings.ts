import type { Block } from '../model/section.ts';
import type { Found } from '../problems/problem.ts';
import { measurePassage } from '../reading/measure-passage.ts';
import { plainText } from './plain-text.ts';

/** What stands against the text of a section as reading, told at its title. */
export function* readingFindings(blocks: readonly Block[], language: string): Generator<Found> {
	const reading = measurePassage(blocks.flatMap(textsOf), language);
	if (reading.kind === 'no_formula') {
		yield { code: 'reading_unmeasured', args: { language }, path: ['title'] };
	}
	if (reading.kind !== 'measured' || reading.verdict === 'plain') return;
	const { formula, grade, hardest: sentences } = reading;
	const args = { passage: 'section' as const, formula, grade, sentences };
	const code = reading.verdict === 'hard' ? 'reading_hard' : 'reading_too_hard';
	yield { code, args, path: ['title'] };
}

/** Headings are left out: as sentences of three words they would make every section look easy. */
function textsOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return [];
		case 'paragraph':
			return [plainText(block.of)];
		case 'list':
		case 'steps':
			return block.items.map(plainText);
		case 'callout':
			return block.of.flatMap(textsOf);
	}
}
