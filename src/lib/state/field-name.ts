/**
 * The form field of a question: always the same for the same question, and nothing that could be read. A name can turn
 * up where answers must not, and a bare `form` or `__proto__` would mean something else to a browser.
 */
export function fieldName(question: string): string {
	return `q_${mark(question)}`;
}

/** The DOM id of a part of a question, such as its first answer or its hint. Links to it can end up in the address. */
export function domId(
	part: 'q' | 'legend' | 'hint' | 'error' | 'count' | `answer${number}`,
	question: string
): string {
	return `${part}-${mark(question)}`;
}

/** FNV-1a, 32 bits: short, without a library, and far more values than a check has questions. */
function mark(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
