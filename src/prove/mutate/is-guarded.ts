import type { MutantVerdict } from './mutate.ts';

/** So many of the mistakes that somebody could notice are to be noticed, out of a hundred. */
const LEAST_CAUGHT = 95;

/** Whether the examples notice enough: every mistake that moves a flag, a hide or a promise, and nearly all others. */
export function isGuarded(verdicts: readonly MutantVerdict[]): boolean {
	const noticeable = verdicts.filter(({ kind }) => kind !== 'equivalent');
	const caught = noticeable.filter(({ kind }) => kind === 'caught').length;
	return !verdicts.some(isUnsafe) && caught * 100 >= noticeable.length * LEAST_CAUGHT;
}

/** Nobody notices, and it moves what must not move unnoticed. */
function isUnsafe(verdict: MutantVerdict): boolean {
	return (verdict.kind === 'survived' || verdict.kind === 'open') && verdict.changesSafety;
}
