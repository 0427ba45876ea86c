/** The form field of a question. Prefixed, because a bare `form` or `__proto__` would mean something else to a browser. */
export function fieldName(question: string): string {
	return `q_${question}`;
}

/** The DOM id of a part of a question, such as its first answer or its hint. */
export function domId(
	part: 'q' | 'legend' | 'hint' | 'error' | 'count' | `answer${number}`,
	question: string
): string {
	return `${part}-${question}`;
}
