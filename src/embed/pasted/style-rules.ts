/** A style rule as it is written: whom it is for, and what it lays down. */
export type StyleRule = { selector: string; declared: Map<string, string> };

/** Of a rule that holds only on some screens, we say what happens there. */
const GROUPS = /^@(?:media|supports|layer|container|scope|starting-style)\b/i;

/** The rules of a style element, in their order, those in groups included; what stands in a rule of its own is left alone. */
export function styleRules(text: string): StyleRule[] {
	const rules: StyleRule[] = [];
	const open: ('group' | 'other' | StyleRule)[] = [];
	for (const { text: piece, end } of piecesOf(text)) {
		const inside = open.at(-1) ?? 'group';
		if (end !== '{' && typeof inside === 'object') declare(piece, inside.declared);
		if (end === '{') open.push(inside === 'group' ? opened(piece) : 'other');
		if (end === '}') {
			const closed = open.pop();
			if (typeof closed === 'object') rules.push(closed);
		}
	}
	// The end of the text closes what is open.
	return [...rules, ...open.filter((one) => typeof one === 'object')];
}

/** What a style attribute lays down. */
export function declaredIn(text: string): Map<string, string> {
	const declared = new Map<string, string>();
	for (const piece of piecesOf(text)) declare(piece.text, declared);
	return declared;
}

function opened(prelude: string): 'group' | 'other' | StyleRule {
	if (GROUPS.test(prelude)) return 'group';
	return prelude.startsWith('@') ? 'other' : { selector: prelude, declared: new Map() };
}

function declare(text: string, declared: Map<string, string>): void {
	const at = text.indexOf(':');
	if (at < 1) return;
	const value = text.slice(at + 1).replace(/!\s*important/i, '');
	declared.set(text.slice(0, at).trim().toLowerCase(), value.trim().toLowerCase());
}

/** What stands between the braces and semicolons of a sheet, without comments. Those in quotes and round brackets are text. */
function* piecesOf(text: string): Generator<{ text: string; end: '{' | '}' | ';' }> {
	const TOKEN = /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|\\[^]|[{};()]/g;
	let piece = '';
	let from = 0;
	let brackets = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (token === '(') brackets++;
		else if (token === ')') brackets = Math.max(0, brackets - 1);
		else if (token.startsWith('/*')) {
			piece += text.slice(from, index);
			from = index + token.length;
		} else if (brackets === 0 && (token === '{' || token === '}' || token === ';')) {
			yield { text: (piece + text.slice(from, index)).trim(), end: token };
			piece = '';
			from = index + 1;
		}
	}
	yield { text: (piece + text.slice(from)).trim(), end: ';' };
}
