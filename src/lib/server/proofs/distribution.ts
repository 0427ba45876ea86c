/** A bar of the picture, in percent of its frame. `look`: which of the looks of a band it has. */
export type Bar = { x: number; y: number; width: number; height: number; look: number };

type Reached = { value: number; band: string | null; sheets: bigint };

/** How much of the room between two values a bar takes. */
const FULLNESS = 0.82;
/** What is reached at all is seen. */
const LEAST_HEIGHT = 0.6;

/**
 * The bars of a scale: one for each value that complete sheets reach, at its place between the lowest and the highest,
 * as tall as the sheets behind it are many. Values that only gaps lead to have none.
 */
export function distribution(values: readonly Reached[], bands: readonly string[]): Bar[] {
	const drawn = values.filter(({ sheets }) => sheets > 0n);
	const [first, last] = [drawn[0], drawn.at(-1)];
	if (!first || !last) return [];

	const steps = drawn.slice(1).map(({ value }, index) => value - drawn[index]!.value);
	const step = Math.min(...steps);
	// The outermost bars stand half a step inside of the frame.
	const span = steps.length === 0 ? 1 : last.value - first.value + step;
	const room = steps.length === 0 ? 1 : step;
	const most = drawn.reduce((top, { sheets }) => (sheets > top ? sheets : top), 0n);

	return drawn.map(({ value, band, sheets }) => {
		const height = Math.max(Number((sheets * 100_000n) / most) / 1_000, LEAST_HEIGHT);
		const width = (room / span) * FULLNESS * 100;
		const middle = ((value - first.value + room / 2) / span) * 100;
		return {
			x: rounded(middle - width / 2),
			y: rounded(100 - height),
			width: rounded(width),
			height: rounded(height),
			look: band === null ? 0 : Math.max(0, bands.indexOf(band))
		};
	});
}

function rounded(percent: number): number {
	return Math.round(percent * 100) / 100;
}
