import type { Policy } from './policy.ts';

/** The directive of a policy that decides, the first of these that it has, and what it allows; null when none does. */
export function governing(
	{ directives }: Policy,
	names: readonly string[]
): { name: string; sources: readonly string[] } | null {
	for (const name of [...names, 'default-src']) {
		const sources = directives.get(name);
		if (sources !== undefined) return { name, sources };
	}
	return null;
}
