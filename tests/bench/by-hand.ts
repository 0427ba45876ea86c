export type ByHand = {
	value: Float64Array;
	band: Int8Array;
	scored: Uint8Array;
	answered: Uint16Array;
};

const HIGHEST = 4;

/**
 * What a programmer would write for one scale of the yardstick and nothing else: the baseline of the batch budget. Same
 * typed arrays in, same out.
 */
export function scoreByHand(columns: Int8Array[], reversed: boolean[], rows: number): ByHand {
	const value = new Float64Array(rows).fill(NaN);
	const band = new Int8Array(rows).fill(-1);
	const scored = new Uint8Array(rows);
	const answeredOut = new Uint16Array(rows);
	const members = columns.length;
	for (let row = 0; row < rows; row++) {
		let sum = 0;
		let answered = 0;
		for (let member = 0; member < members; member++) {
			const points = columns[member]![row]!;
			if (points < 0) continue;
			sum += reversed[member] ? HIGHEST - points : points;
			answered++;
		}
		answeredOut[row] = answered;
		if (answered === 0 || answered * 2 < members) continue;
		const mean = sum / answered;
		value[row] = mean;
		band[row] = mean < 1.5 ? 0 : mean < 2.5 ? 1 : 2;
		scored[row] = 1;
	}
	return { value, band, scored, answered: answeredOut };
}
