/** Fewer of these that still do what all of them do together: each that is not needed for it is left out. */
export function fewestOf<One>(
	all: readonly One[],
	isEnough: (some: readonly One[]) => boolean
): readonly One[] {
	let kept = all;
	for (const one of all) {
		const without = kept.filter((other) => other !== one);
		if (without.length > 0 && isEnough(without)) kept = without;
	}
	return kept;
}
