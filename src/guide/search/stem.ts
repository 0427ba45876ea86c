/** Cuts a word to what its forms share: "lonely", "loneliness" and "lonelier" become one. Made for matching, not for reading. */
export function stem(word: string): string {
	const single = withoutPlural(word);
	const plain = withoutEnding(withoutTense(single));
	return plain.length > 3 ? plain.replace(/(?:e|i|y)$/, '') : plain;
}

function withoutPlural(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.endsWith('sses')) return word.slice(0, -2);
	return word.length > 3 && /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
	const [, root] = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word) ?? [];
	if (root === undefined || root.length < 3) return word;
	// "stopped" is "stop", but "missed" is "miss".
	return /([^aeiouylsz])\1$/.test(root) ? root.slice(0, -1) : root;
}

function withoutEnding(word: string): string {
	for (const ending of ['liness', 'lier', 'liest', 'ness', 'ly']) {
		if (word.endsWith(ending) && word.length - ending.length >= 3) {
			return word.slice(0, -ending.length);
		}
	}
	return word;
}
