const CODING = /^([\w!#$%&'*+.^`|~-]+)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;

/**
 * In which coding to send what there is in these copies, best first, for what an Accept-Encoding header says (RFC 9110, 12.5.3).
 * What is refused by `q=0` is never sent. Whoever refuses everything gets it as it is: they may still be able to use it.
 */
export function acceptedEncoding<Coding extends string>(
	header: string,
	copies: readonly Coding[]
): Coding | 'identity' {
	const weights = new Map<string, number>();
	for (const part of header.toLowerCase().split(',')) {
		const [, name, weight = '1'] = CODING.exec(part.trim()) ?? [];
		if (name !== undefined) weights.set(name === 'x-gzip' ? 'gzip' : name, Number(weight));
	}
	const weightOf = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0;
	const [best] = copies.toSorted((one, other) => weightOf(other) - weightOf(one));
	// Nobody has to name `identity`: unnamed, it is what is left when nothing better is there.
	const isBetter =
		best !== undefined && weightOf(best) > 0 && weightOf(best) >= weightOf('identity');
	return isBetter ? best : 'identity';
}
