/** Tells the height of `box` now and whenever it changes. Where nothing is drawn, as in a tab panel that is not shown, it has none. */
export function measure(box: HTMLElement, tell: (height: number) => void): () => void {
	const observer = new ResizeObserver(() => {
		if (innerWidth > 0) tell(Math.ceil(box.getBoundingClientRect().height));
	});
	observer.observe(box);
	return () => observer.disconnect();
}
