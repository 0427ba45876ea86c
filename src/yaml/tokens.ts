import { CST, Lexer } from 'yaml';
import type { Range } from './node.ts';

/** One piece of YAML as its lexer sees it: what kind, and where. */
export type Token = { type: string; range: Range };

/** Real questionnaires stay under a third of this; beyond it parsing would take too long. */
export const MOST_TOKENS = 25_000;

/** The tokens of a text, or null when there are too many to read quickly. */
export function tokensOf(source: string): Token[] | null {
	const tokens: Token[] = [];
	let offset = 0;
	let isText = false;

	for (const lexeme of new Lexer().lex(source)) {
		// These three are marks the lexer sets for the parser; they stand nowhere in the text.
		if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) continue;
		if (lexeme === CST.SCALAR) {
			isText = true;
			continue;
		}
		const type = isText ? 'text' : (CST.tokenType(lexeme) ?? 'text');
		tokens.push({ type, range: [offset, offset + lexeme.length] });
		if (tokens.length > MOST_TOKENS) return null;
		offset += lexeme.length;
		isText = false;
	}
	return tokens;
}
