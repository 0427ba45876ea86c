import type { Finding } from '../problems/problem.ts';

/** A section file in its two parts. Both keep the lines and columns they have in the file. */
export type SectionParts = { front: string; body: string; bodyLine: number };

/** Parts a file at its two fences of `---`. */
export function splitSection(source: string): SectionParts | Finding {
	const lines = source.split('\n');
	if (lines[0]?.trimEnd() !== '---') return { code: 'front_matter_missing', args: {} };
	const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (closing === -1) return { code: 'front_matter_unclosed', args: {} };
	return {
		// An empty line in place of the fence: to YAML it would begin a document.
		front: ['', ...lines.slice(1, closing)].join('\n'),
		body: lines.slice(closing + 1).join('\n'),
		bodyLine: closing + 2
	};
}
