import type * as z from 'zod';
import type { Finding, Found, Path } from '../problems/problem.ts';
import { excerpt } from '../problems/suggestion.ts';
import { nodeAt } from '../yaml/locate.ts';
import type { Node } from '../yaml/node.ts';
import type { LeafFinding } from './leaf.ts';

type Issue = z.core.$ZodIssue;

/** Says in an author's words what zod found at a place of the file. */
export function explainIssue(issue: Issue, root: Node, base: Path = []): Found[] {
	const path = [...base, ...(issue.path as Path)];
	const node = nodeAt(root, path);
	const field = fieldName(path);

	if (issue.code === 'unrecognized_keys') {
		const known = issue.message.split(' ');
		return issue.keys.map((key) => unknownField(key, known, [...path, key]));
	}
	if (node === null) {
		return [{ code: 'field_missing', args: { field }, path: path.slice(0, -1), at: 'key' }];
	}
	if (node.kind === 'scalar' && node.source === '') {
		return [{ code: 'value_missing', args: { field }, path }];
	}

	switch (issue.code) {
		case 'custom':
			return [ownFinding(issue.params as LeafFinding | undefined, field, path)];
		case 'invalid_type':
			return [{ ...wrongKind(issue.expected, node, field), path }];
		case 'invalid_value':
			return [{ ...wrongChoice(issue.values.map(String), node, field), path }];
		case 'too_small':
			return [{ code: 'text_empty', args: { field }, path }];
		case 'too_big':
			return [{ code: 'text_too_long', args: { field, most: Number(issue.maximum) }, path }];
		case 'invalid_format':
			return [
				{ code: 'value_kind', args: { field, wanted: issue.message, found: quoted(node) }, path }
			];
		case 'invalid_union':
			return explainUnion(issue, node, root, path);
		default:
			return [
				{ code: 'value_kind', args: { field, wanted: issue.message, found: kindOf(node) }, path }
			];
	}
}

function ownFinding(params: LeafFinding | undefined, field: string, path: Path): Found {
	// Only conditions are custom without parameters, and they fail only when they are not there.
	const { finding, at } = params ?? {
		finding: { code: 'field_missing', args: { field } } as Finding
	};
	const args = 'field' in finding.args ? { ...finding.args, field } : finding.args;
	const found = { ...finding, args, path } as Found;
	return at === undefined ? found : { ...found, at };
}

function unknownField(key: string, known: string[], path: Path): Found {
	return { code: 'field_unknown', args: { field: key, known }, path, at: 'key' };
}

/** Of several shapes, the one that fits best: the right kind of value first, then the fewest faults. */
function explainUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	node: Node,
	root: Node,
	path: Path
): Found[] {
	const branches = issue.errors.filter((branch) => !branch.some(isWrongHere));
	const [best] = branches.toSorted((one, other) => one.length - other.length);
	if (best) return best.flatMap((inner) => explainIssue(inner, root, path));

	const field = fieldName(path);
	const here = issue.errors.flat().filter(isWrongHere);
	const found = quoted(node);
	const texts = here.filter(
		(inner) => inner.code === 'invalid_type' && inner.expected === 'string'
	);
	if (texts.length > 0) return [{ ...wrongKind('string', node, field), path }];
	return [{ code: 'value_kind', args: { field, wanted: issue.message, found }, path }];
}

function isWrongHere({ code, path }: Issue): boolean {
	return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function wrongChoice(known: string[], node: Node, field: string): Finding {
	if (node.kind !== 'scalar') {
		const wanted = `one of ${known.map((choice) => `\`${choice}\``).join(', ')}`;
		return { code: 'value_kind', args: { field, wanted, found: kindOf(node) } };
	}
	return {
		code: 'choice_unknown',
		args: { field, value: typeof node.value === 'string' ? node.value : node.source, known }
	};
}

function wrongKind(expected: string, node: Node, field: string): Finding {
	const found = kindOf(node);
	if (expected === 'string') return textWanted(node, field);
	if (expected === 'number' && node.kind === 'scalar' && typeof node.value === 'number') {
		return { code: 'number_out_of_range', args: { field, low: -1_000_000, high: 1_000_000 } };
	}
	return {
		code: 'value_kind',
		args: { field, wanted: WANTED[expected] ?? 'something else', found }
	};
}

/** A sentence that YAML read as something else. */
function textWanted(node: Node, field: string): Finding {
	if (node.kind === 'scalar') {
		const args = { field, source: node.source, found: kindOf(node) };
		return { code: 'text_read_as_value', args };
	}
	if (node.flow) {
		const opening = node.kind === 'mapping' ? '{' : '[';
		return { code: 'text_needs_quotes', args: { opening } };
	}
	const [first, ...others] = node.kind === 'mapping' ? node.entries.keys() : [];
	if (first !== undefined && others.length === 0 && /\s|^[A-Z]/.test(first)) {
		return { code: 'text_has_colon', args: {} };
	}
	return { code: 'value_kind', args: { field, wanted: 'text', found: kindOf(node) } };
}

const WANTED: Readonly<Record<string, string>> = {
	number: 'a number',
	boolean: '`true` or `false`',
	array: 'a list, such as `[one, two]`',
	object: 'a map of `name: value` lines',
	map: 'a map of `name: value` lines'
};

/** What stands there, in words. */
export function kindOf(node: Node): string {
	if (node.kind === 'list') return 'a list';
	if (node.kind === 'mapping') return 'a map of `name: value` lines';
	if (node.value === null) return 'nothing';
	if (typeof node.value === 'boolean') return 'yes or no';
	return typeof node.value === 'number' ? 'a number' : 'text';
}

/** A text itself, or what stands there in words. */
function quoted(node: Node): string {
	const isText = node.kind === 'scalar' && typeof node.value === 'string';
	return isText ? `\`${excerpt(String(node.value))}\`` : kindOf(node);
}

/** The name an author knows the place by. */
function fieldName(path: Path): string {
	const name = path.findLast((step) => typeof step === 'string');
	return name === undefined ? 'the file' : String(name);
}
