/**
 * One Cassini oval as an SVG path: the points whose distances to (-1, 0) and (1, 0) multiply to `product`.
 * Below 1 there are two ovals, each around its own centre; from 1 on there is one around both.
 * Closed forms in polar coordinates: r² = cos 2t ± √(p² − sin² 2t).
 */
export function cassini(product: number, size: number): string {
	if (product >= 1)
		return closed(
			ring(96, (turn) => [turn, radius(turn, product, 1)]),
			size
		);

	// Each small oval spans the angles where the root is real: out along the far side, back along the near.
	const widest = Math.asin(product) / 2;
	const along = (part: number) => widest * Math.cos(part);
	const oval = ring(72, (turn) => [
		along(turn),
		radius(along(turn), product, turn < Math.PI ? 1 : -1)
	]);
	return (
		closed(oval, size) +
		closed(
			oval.map(([x, y]) => [-x, y]),
			size
		)
	);
}

type Point = [x: number, y: number];

function radius(angle: number, product: number, sign: 1 | -1): number {
	const root = Math.sqrt(Math.max(0, product ** 2 - Math.sin(2 * angle) ** 2));
	return Math.sqrt(Math.max(0, Math.cos(2 * angle) + sign * root));
}

function ring(points: number, at: (turn: number) => [angle: number, radius: number]): Point[] {
	return Array.from({ length: points }, (_, index) => {
		const [angle, length] = at((index / points) * 2 * Math.PI);
		return [length * Math.cos(angle), length * Math.sin(angle)];
	});
}

function closed(points: Point[], size: number): string {
	return `M${points.map(([x, y]) => `${(x * size).toFixed(1)} ${(y * size).toFixed(1)}`).join('L')}Z`;
}
