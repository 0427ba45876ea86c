/** The known name closest to `name` by edit distance, if one is close enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | null {
	const most = Math.max(1, Math.floor(name.length / 3));
	let best: string | null = null;
	let bestDistance = most + 1;

	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function editDistance(from: string, to: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);

	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			let cost = Math.min(
				previous[column]! + 1,
				current[column - 1]! + 1,
				previous[column - 1]! + (isSame ? 0 : 1)
			);
			const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, beforePrevious[column - 2]! + 1);
			current.push(cost);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[to.length]!;
}
