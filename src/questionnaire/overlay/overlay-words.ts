import type { Path } from '../../problems/problem.ts';
import type { Node } from '../../yaml/node.ts';
import { WORD_FIELDS } from './authored-overlay.ts';

/** A value of a translation where a text may stand. */
export type OverlayLeaf = { name: string; path: Path; node: Node };

/** Everything a translation says, by place. */
export function overlayWords(root: Node): OverlayLeaf[] {
	if (root.kind !== 'mapping') return [];
	return [...root.entries]
		.filter(([field]) => (WORD_FIELDS as readonly string[]).includes(field))
		.flatMap(([field, { value }]) => leavesIn(value, [field]));
}

function leavesIn(node: Node, path: readonly string[]): OverlayLeaf[] {
	if (node.kind !== 'mapping') return [{ name: path.join('.'), path, node }];
	return [...node.entries].flatMap(([name, { value }]) => leavesIn(value, [...path, name]));
}
