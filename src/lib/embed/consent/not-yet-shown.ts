/** How much of the screen something must fill to count as shown where it does not fit. */
const MOST_OF_IT = 0.6;

/** Tells which of the elements have not been on the screen yet, the first one first, until all have. */
export function notYetShown(
	elements: readonly Element[],
	tell: (left: readonly Element[]) => void
): () => void {
	const view = elements[0]?.ownerDocument.defaultView;
	if (!view) return () => undefined;
	let left = elements;
	const observer = new view.IntersectionObserver(
		(entries) => {
			const shown = entries.filter(
				({ intersectionRatio, intersectionRect }) =>
					intersectionRatio >= 0.99 || intersectionRect.height >= view.innerHeight * MOST_OF_IT
			);
			for (const { target } of shown) observer.unobserve(target);
			left = left.filter((element) => !shown.some(({ target }) => target === element));
			tell(left);
		},
		{ threshold: [0, 0.25, 0.5, 0.75, 0.99] }
	);
	for (const element of elements) observer.observe(element);
	return () => observer.disconnect();
}
