import {
	isMap,
	isScalar,
	isSeq,
	type ParsedNode,
	type Scalar,
	type YAMLMap,
	type YAMLSeq
} from 'yaml';
import type { PlacedFinding } from './refused-text.ts';

const NAME_OR_NUMBER = /^(?:[a-z][a-z0-9-]*|-?[0-9.]+)$/;

/** Words of the author that YAML drops or moves without an error of its own. */
export function* lostText(node: ParsedNode, source: string): Generator<PlacedFinding> {
	if (isMap(node) && node.flow) yield* cutInBraces(node);
	if (isSeq(node) && node.flow) {
		const left = commaLeftOut(node, source);
		if (left === null) yield* cutInBrackets(node);
		else yield left;
	}
	if (isScalar(node) && node.type === 'PLAIN') {
		yield* cutByHash(node, source);
		yield* joinedLines(node, source);
	}
}

/** `{ never: No, not at all }`: the second part has no colon, so it belonged to the first. `{name}` is a word in braces. */
function* cutInBraces(map: YAMLMap.Parsed): Generator<PlacedFinding> {
	for (const [index, { key, value }] of map.items.entries()) {
		if (value !== null || !isScalar(key)) continue;
		if (index === 0) {
			const [start, end] = map.range;
			yield { code: 'text_needs_quotes', args: { opening: '{' }, range: [start, end] };
			return;
		}
		const [start, end] = key.range;
		yield { code: 'text_cut_by_comma', args: { rest: key.source ?? '' }, range: [start, end] };
	}
}

/** `[0, 1, 2 3]` or `[late, loud tired]`: where all the words are numbers or names, a space stands for a comma. */
function commaLeftOut({ items }: YAMLSeq.Parsed, source: string): PlacedFinding | null {
	const plain = items.filter((item) => isScalar(item)).filter(({ type }) => type === 'PLAIN');
	const words = plain.flatMap((item) => item.source.split(/\s+/));
	const both = plain.find(isProse);
	if (both === undefined || plain.length < 2 || !words.every((word) => NAME_OR_NUMBER.test(word))) {
		return null;
	}
	const [start, end] = both.range;
	const second = start + source.slice(start, end).search(/\s\S/) + 1;
	return { code: 'comma_missing', args: {}, range: [second, end] };
}

/** `[Smith J, On trust]`: a list of words has no spaces in them unless they are quoted. */
function* cutInBrackets(list: YAMLSeq.Parsed): Generator<PlacedFinding> {
	for (const [index, item] of list.items.entries()) {
		if (index === 0 || !isScalar(item) || item.type !== 'PLAIN') continue;
		const before = list.items[index - 1];
		const isBeforeProse = isScalar(before) && before.type === 'PLAIN' && isProse(before);
		if (!isProse(item) && !isBeforeProse) continue;
		const [start, end] = item.range;
		yield { code: 'text_cut_by_comma', args: { rest: item.source }, range: [start, end] };
		return;
	}
}

/** A comment right behind a sentence that does not end as one, or `#` that belongs to a word. */
function* cutByHash(scalar: Scalar.Parsed, source: string): Generator<PlacedFinding> {
	const [, end] = scalar.range;
	const behind = /[ \t]+#[^\n]*/y;
	behind.lastIndex = end;
	const comment = behind.exec(source)?.[0].trim();
	if (comment === undefined) return;

	const isWord = /^#[^\s#]/.test(comment);
	const isSentenceOpen = isProse(scalar) && !/[.!?…]$/.test(scalar.source);
	if (!isWord && !isSentenceOpen) return;
	const start = source.indexOf('#', end);
	yield {
		code: 'text_cut_by_hash',
		args: { rest: comment },
		range: [start, start + comment.length]
	};
}

/** A `- item` that is indented further than the line above becomes part of its text. */
function* joinedLines({ range }: Scalar.Parsed, source: string): Generator<PlacedFinding> {
	const item = /\n[ \t]*-[ \t]/.exec(source.slice(range[0], range[1]));
	if (!item) return;
	const start = range[0] + item.index + item[0].indexOf('-');
	const end = source.indexOf('\n', start);
	yield { code: 'indentation_uneven', args: {}, range: [start, end === -1 ? source.length : end] };
}

function isProse({ source }: Scalar.Parsed): boolean {
	return /\s/.test(source.trim());
}
