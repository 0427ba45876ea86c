/** Where a value lies between the ends of its scale, told from the middle: all that can be said without bands. */
export type MiddlePlace = 'lowest' | 'below' | 'middle' | 'above' | 'highest';

/** The words claim nothing but arithmetic; what is usual or much, only a publication could say. */
export function middlePlace(
	value: number,
	{ min, max }: { min: number; max: number }
): MiddlePlace {
	const middle = (min + max) / 2;
	if (value === middle) return 'middle';
	if (value < middle) return value <= min ? 'lowest' : 'below';
	return value >= max ? 'highest' : 'above';
}
