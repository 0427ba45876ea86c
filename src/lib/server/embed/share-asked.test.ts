import { expect, test } from 'vitest';
import { shareAsked } from './share-asked.ts';

test.each([
	['answers', 'bands', 'bands'],
	['scores', 'answers', 'scores'],
	['bands', 'bands', 'bands'],
	['answers', null, null],
	[null, 'answers', null],
	['everything', 'answers', null]
] as const)('asked for %s where at most %s may be: %s', (asked, ceiling, got) => {
	expect(shareAsked(asked, ceiling)).toBe(got);
});
