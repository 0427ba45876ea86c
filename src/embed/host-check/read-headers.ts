import { readPolicies, type Policy } from './policy.ts';

/** What headers, pasted as a browser or `curl -I` prints them, say about frames and scripts. Everything else is left alone. */
export function readHeaders(text: string): { policies: Policy[]; embedderPolicy: string | null } {
	const headers = text.split(/\r?\n/).flatMap((line) => {
		const at = line.indexOf(':');
		if (at < 1) return [];
		return [{ name: line.slice(0, at).trim().toLowerCase(), value: line.slice(at + 1).trim() }];
	});
	return {
		policies: headers
			.filter(({ name }) => name === 'content-security-policy')
			.flatMap(({ value }) => readPolicies(value, 'header')),
		embedderPolicy:
			headers.findLast(({ name }) => name === 'cross-origin-embedder-policy')?.value ?? null
	};
}
