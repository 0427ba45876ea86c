import type { Range } from '../yaml/node.ts';
import { tokensOf, type Token } from '../yaml/tokens.ts';
import type { Edit } from './edit.ts';
import { inQuotes } from './in-quotes.ts';

/**
 * `{ never: No, not at all }`: everything up to the next `name:` or the brace is one text. In square brackets every part
 * may be a value of its own, so those are left alone.
 */
export function quoteCutText(source: string, cut: Range): Edit | null {
	const tokens = tokensOf(source) ?? [];
	const here = tokens.findIndex(({ range }) => range[0] === cut[0]);
	if (here === -1) return null;
	const colon = tokens.findLastIndex(({ type }, at) => at < here && type === 'map-value-ind');
	const first = tokens.findIndex((token, at) => at > colon && isText(token));
	if (colon === -1 || first === -1 || first > here) return null;
	const between = tokens.slice(first, here);
	if (between.some(({ type }) => type.startsWith('flow-') || type === 'newline')) return null;

	const last = lastOf(tokens, here);
	if (last === null) return null;
	const range: Range = [tokens[first]!.range[0], tokens[last]!.range[1]];
	const text = source.slice(...range);
	return /["\n]/.test(text) ? null : { range, text: inQuotes(text) };
}

/** The last piece of the text: what stands before the comma of the next `name:`, or before the brace. */
function lastOf(tokens: readonly Token[], from: number): number | null {
	let last = from;
	for (let at = from; at < tokens.length; at++) {
		const { type } = tokens[at]!;
		if (type === 'flow-map-end') return last;
		if (type === 'newline' || type === 'comment' || type === 'flow-seq-end') return null;
		if (type !== 'comma' && !isText(tokens[at]!)) continue;
		if (type === 'comma') {
			const next = tokens.slice(at + 1).findIndex(({ type: kind }) => kind !== 'space');
			const behind = tokens.slice(at + 1 + next + 1).find(({ type: kind }) => kind !== 'space');
			if (behind?.type === 'map-value-ind') return last;
			continue;
		}
		last = at;
	}
	return null;
}

function isText({ type }: Token): boolean {
	return type === 'text';
}
