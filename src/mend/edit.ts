import type { Range } from '../yaml/node.ts';

/** One place of a text, and what shall stand there instead. */
export type Edit = { range: Range; text: string };

export function edited(source: string, { range: [start, end], text }: Edit): string {
	return source.slice(0, start) + text + source.slice(end);
}
