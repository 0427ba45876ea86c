import { parseDocument } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/severity.ts';
import { buildTree } from './build-tree.ts';
import { explainError } from './explain-error.ts';
import type { Node } from './node.ts';
import { type Positions, positionsIn } from './positions.ts';
import { type PlacedFinding, refusedText } from './refused-text.ts';
import { refusedTokens } from './refused-tokens.ts';
import { MOST_TOKENS, type Token, tokensOf } from './tokens.ts';

/** A YAML file that was understood: its content, and where everything stands. */
export type YamlFile = { root: Node; positions: Positions };

export type YamlReading = { ok: true; file: YamlFile } | { ok: false; problems: Problem[] };

/**
 * Reads YAML as far as questionnaires use it. Anchors, aliases, merges, tags and further documents are refused, and
 * so is what is too large or too deep to be read at once, before the parser meets it.
 */
export function readYaml(text: string): YamlReading {
	const source = text.replace(/^\uFEFF/, '');
	const positions = positionsIn(source);
	const refuse = (findings: PlacedFinding[]): YamlReading => ({
		ok: false,
		problems: findings.map((finding) => placed(finding, positions))
	});

	const refusal = refusedText(source);
	if (refusal) return refuse([refusal]);
	const tokens = tokensOf(source);
	if (tokens === null) {
		return refuse([{ code: 'file_too_crowded', args: { most: MOST_TOKENS }, range: [0, 0] }]);
	}
	const fault = refusedTokens(tokens, source);
	if (fault) return refuse([fault]);

	const document = parseDocument(source, {
		// Its own check compares every key with every other one.
		uniqueKeys: false,
		prettyErrors: false,
		version: '1.2'
	});
	// One slip of a hand makes several errors; those behind the first only confuse.
	const [error] = document.errors;
	if (error) return refuse([explainError(error, source, tokens)]);

	const findings: PlacedFinding[] = [...directives(tokens, source)];
	const root = buildTree(document.contents, { source, positions, findings });
	return findings.length > 0 ? refuse(inOrder(findings)) : { ok: true, file: { root, positions } };
}

function* directives(tokens: readonly Token[], source: string): Generator<PlacedFinding> {
	for (const { type, range } of tokens) {
		if (type !== 'directive-line') continue;
		yield { code: 'directive_refused', args: { directive: source.slice(...range) }, range };
	}
}

function inOrder(findings: PlacedFinding[]): PlacedFinding[] {
	return findings.toSorted((one, other) => one.range[0] - other.range[0]);
}

function placed({ range, ...finding }: PlacedFinding, positions: Positions): Problem {
	return { ...finding, span: positions.spanOf(range), severity: severityOf(finding.code) };
}
