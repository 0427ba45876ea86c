import type { Edit } from './edit.ts';

const STEP = '  ';

/** Two spaces for each tab a line begins with, throughout the file: one tab seldom comes alone. */
export function spacesForTabs(source: string): Edit | null {
	const text = source.replaceAll(/^[ \t]*\t[ \t]*/gm, (indentation) =>
		indentation.replaceAll('\t', STEP)
	);
	return { range: [0, source.length], text };
}
