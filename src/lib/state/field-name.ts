const PREFIX = 'q_';

/** The form field of a question. Prefixed, because a bare `form` or `__proto__` would mean something else to a browser. */
export function fieldName(question: string): string {
	return PREFIX + question;
}

/** The question a form field belongs to; null for a name that is no question's. */
export function questionOfField(name: string): string | null {
	return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/** The DOM id of a part of a question, such as its first answer or its hint. */
export function domId(
	part: 'q' | 'legend' | 'hint' | 'error' | 'count' | `answer${number}`,
	question: string
): string {
	return `${part}-${question}`;
}
