import type { Finding } from '../problems/problem.ts';

/** Where a reader of the body puts what it finds wrong; `start` and `end` are offsets in the body. */
export type BodyReport = (finding: Finding, start: number, end: number) => void;

/** A stretch of the body in which tokens are looked for, one after the other. */
export type Stretch = { start: number; end: number };

/** Where each of some tokens stands inside a stretch. A token whose text is not there stands at its beginning. */
export function placesOf(
	tokens: readonly { raw: string }[],
	body: string,
	{ start, end }: Stretch
): Stretch[] {
	let from = start;
	return tokens.map(({ raw }) => {
		const wanted = raw.trimEnd();
		const at = body.indexOf(wanted, from);
		if (wanted === '' || at === -1 || at + wanted.length > end) return { start: from, end };
		from = at + wanted.length;
		return { start: at, end: from };
	});
}
