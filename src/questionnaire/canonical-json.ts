/** What JSON can hold. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON as RFC 8785 writes it: one text for one value, with keys in the order of their UTF-16 code units. */
export function canonicalJson(value: Json): string {
	if (typeof value === 'number' && !Number.isFinite(value)) {
		throw new Error('JSON has no word for a number that is not finite.');
	}
	if (typeof value === 'string' && /\p{Cs}/u.test(value)) {
		throw new Error('A lone surrogate has no UTF-8 form.');
	}
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
	// `sort` without a function compares UTF-16 code units, as the standard asks.
	const members = Object.keys(value).sort();
	return `{${members.map((key) => `${canonicalJson(key)}:${canonicalJson(value[key]!)}`).join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
	return Array.isArray(value);
}
