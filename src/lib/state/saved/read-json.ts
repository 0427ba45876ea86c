/**
 * A text as JSON. Undefined, which no JSON is, for any other text, and for one that names a field twice: `JSON.parse` would take
 * the last of them, and whoever looks at the file may have seen the first.
 */
export function readJson(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return fieldsWritten(text) === fieldsRead(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** In JSON each field has one colon of its own, and all others stand in quotes. */
function fieldsWritten(text: string): number {
	let fields = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === ':') fields++;
		else if (text[at] === '"') at = endOfQuotes(text, at);
	}
	return fields;
}

function endOfQuotes(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
	return at;
}

function fieldsRead(value: unknown): number {
	let fields = 0;
	// A list of what is still to be looked at: the text may be nested deeper than functions can call each other.
	const left = [value];
	while (left.length > 0) {
		const next = left.pop();
		if (typeof next !== 'object' || next === null) continue;
		const parts: unknown[] = Object.values(next);
		if (!Array.isArray(next)) fields += parts.length;
		for (const part of parts) left.push(part);
	}
	return fields;
}
