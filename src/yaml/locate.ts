import type { Found, Path, Problem, Span } from '../problems/problem.ts';
import { severityOf } from '../problems/severity.ts';
import type { Node, Range } from './node.ts';
import type { YamlFile } from './read-yaml.ts';

/** The part a path leads to, or null where the path leaves the file. */
export function nodeAt(root: Node, path: Path): Node | null {
	let node: Node | undefined = root;
	for (const step of path) {
		if (node?.kind === 'mapping') node = node.entries.get(String(step))?.value;
		else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
		else return null;
	}
	return node ?? null;
}

/** Where the value at `path` stands. If it is absent or empty, where its nearest name or ancestor stands. */
export function locate({ root, positions }: YamlFile, path: Path): Span {
	for (let depth = path.length; depth > 0; depth--) {
		const node = nodeAt(root, path.slice(0, depth));
		if (node && !isEmpty(node)) return positions.spanOf(node.range);
		const key = keyAt(root, path.slice(0, depth));
		if (key) return positions.spanOf(key);
	}
	return positions.spanOf(root.range);
}

/** Where the last name of `path` is written: the place to look at for a field nobody knows, or one that is not there. */
export function locateKey(file: YamlFile, path: Path): Span {
	for (let depth = path.length; depth > 0; depth--) {
		const key = keyAt(file.root, path.slice(0, depth));
		if (key) return file.positions.spanOf(key);
		const node = nodeAt(file.root, path.slice(0, depth));
		if (node) return file.positions.spanOf(node.range);
	}
	return file.positions.spanOf(file.root.range);
}

/** Puts a finding at its place in the file. */
export function place(file: YamlFile, { path, at, ...finding }: Found): Problem {
	const span = at === 'key' ? locateKey(file, path) : locate(file, path);
	return { ...finding, span, severity: severityOf(finding.code) };
}

/** The order in which an author meets them. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		({ span: { start: one } }, { span: { start: other } }) =>
			one.line - other.line || one.column - other.column
	);
}

function keyAt(root: Node, path: Path): Range | null {
	const parent = nodeAt(root, path.slice(0, -1));
	const key = path.at(-1);
	if (parent?.kind !== 'mapping' || key === undefined) return null;
	return parent.entries.get(String(key))?.key ?? null;
}

function isEmpty(node: Node): boolean {
	return node.kind === 'scalar' && node.source === '';
}
