/** One Content-Security-Policy: what each directive allows. */
export type Policy = {
	from: 'header' | 'meta';
	directives: ReadonlyMap<string, readonly string[]>;
};

/** Reads the value of a header, which may hold several with commas between, or of a `<meta>`. The first of a name counts. */
export function readPolicies(text: string, from: Policy['from']): Policy[] {
	return text.split(',').flatMap((one) => {
		const directives = new Map<string, readonly string[]>();
		for (const part of one.split(';')) {
			const [name = '', ...sources] = part.trim().split(/\s+/);
			if (name !== '' && !directives.has(name.toLowerCase())) {
				directives.set(name.toLowerCase(), sources);
			}
		}
		return directives.size === 0 ? [] : [{ from, directives }];
	});
}
