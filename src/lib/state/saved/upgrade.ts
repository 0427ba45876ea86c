/** Takes what one version wrote to what the next one reads. */
export type Step = (content: unknown) => unknown;

/** Step 1 takes version 1 to version 2, and so on: the number of steps is one less than today's version. */
const steps: readonly Step[] = [
	/** Words may have come from a file in those days, and nothing tells which did. What its answers lead to is worked out again. */
	function forgetWords(content) {
		return typeof content === 'object' && content !== null
			? { ...content, from: 'here', words: null }
			: content;
	}
];

/** The version that this build writes. It goes up with each step. */
export const KEPT_VERSION = steps.length + 1;

/**
 * Brings content of an older version up to today's, one step at a time. Undefined for a version that this build does
 * not know: a newer one wrote it, and guessing would lose what it added.
 */
export function upgrade(content: unknown, from: number, through: readonly Step[] = steps): unknown {
	if (!Number.isInteger(from) || from < 1 || from > through.length + 1) return undefined;
	return through.slice(from - 1).reduce((upgraded, step) => step(upgraded), content);
}
