import { isAlias, isMap, isScalar, type ParsedNode, type Scalar as YamlScalar } from 'yaml';
import { lostText } from './lost-text.ts';
import type { Entry, Mapping, Node, Range, Scalar } from './node.ts';
import { type PlacedFinding, unprintableIn } from './refused-text.ts';
import { MOST_LEVELS } from './refused-tokens.ts';
import type { Positions } from './positions.ts';

/** What building needs to know, and where it puts what it finds wrong. */
type Building = { source: string; positions: Positions; findings: PlacedFinding[] };

/** Turns what the parser made into our own tree, and notes what a questionnaire does without. */
export function buildTree(node: ParsedNode | null, building: Building, level = 0): Node {
	if (node === null) return nothingAt([0, 0]);
	const range: Range = [node.range[0], node.range[1]];
	const { findings, source } = building;

	if (level > MOST_LEVELS) {
		findings.push({ code: 'nesting_too_deep', args: { most: MOST_LEVELS }, range });
		return nothingAt(range);
	}
	if (isAlias(node)) {
		findings.push({ code: 'alias_refused', args: { source: source.slice(...range) }, range });
		return nothingAt(range);
	}
	noteProperties(node, building);
	findings.push(...lostText(node, source));

	if (isScalar(node)) return scalarFrom(node, building);
	if (isMap(node)) return mappingFrom(node, building, level);
	const items = node.items.map((item) => buildTree(item as ParsedNode, building, level + 1));
	return { kind: 'list', items, flow: node.flow ?? false, range };
}

/** Anchors and tags. */
function noteProperties(node: Exclude<ParsedNode, { type: 'ALIAS' }>, building: Building): void {
	const { findings, source } = building;
	const { anchor, tag } = node as { anchor?: string; tag?: string };
	if (anchor === undefined && tag === undefined) return;
	// They stand in front of the value, on the same line or the one above.
	const mark = anchor === undefined ? '!' : '&';
	const start = Math.max(0, source.lastIndexOf(mark, Math.max(0, node.range[0] - 1)));
	const written = /^[^\s,{}[\]]*/.exec(source.slice(start))![0];
	const range: Range = [start, start + written.length];
	const code = anchor === undefined ? 'tag_refused' : 'anchor_refused';
	findings.push({ code, args: { source: written }, range });
}

function scalarFrom(node: YamlScalar.Parsed, { findings, source }: Building): Scalar {
	const range: Range = [node.range[0], node.range[1]];
	const hidden = typeof node.value === 'string' ? unprintableIn(node.value) : null;
	if (hidden) findings.push({ code: 'character_unprintable', args: { hex: hidden.hex }, range });

	const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
	const style = node.type === 'PLAIN' ? 'plain' : isQuoted ? 'quoted' : 'block';
	const value = node.value as Scalar['value'];
	return { kind: 'scalar', value, source: source.slice(...range), style, range };
}

function mappingFrom(
	node: Extract<ParsedNode, { items: { key: unknown }[] }>,
	building: Building,
	level: number
): Mapping {
	const { findings, positions } = building;
	const entries = new Map<string, Entry>();

	for (const pair of node.items) {
		const key = pair.key as ParsedNode | null;
		if (!isScalar(key) || key.source === '') {
			const range: Range = key ? [key.range[0], key.range[1]] : [node.range[0], node.range[1]];
			findings.push({ code: 'key_complex', args: {}, range });
			continue;
		}
		noteProperties(key, building);
		const name = scalarFrom(key, building);
		const word = typeof name.value === 'string' ? name.value : name.source;
		const first = entries.get(word);
		if (first) {
			const firstLine = positions.spanOf(first.key).start.line;
			findings.push({ code: 'key_duplicate', args: { key: word, firstLine }, range: name.range });
			continue;
		}
		if (word === '<<' && name.style === 'plain') {
			findings.push({ code: 'merge_refused', args: {}, range: name.range });
		}
		const value =
			pair.value === null ? nothingAt(name.range) : buildTree(pair.value, building, level + 1);
		entries.set(word, { key: name.range, value });
	}
	return {
		kind: 'mapping',
		entries,
		flow: node.flow ?? false,
		range: [node.range[0], node.range[1]]
	};
}

function nothingAt(range: Range): Scalar {
	return { kind: 'scalar', value: null, source: '', style: 'plain', range };
}
