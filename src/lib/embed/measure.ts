/** Tells the height of `box` now and whenever it changes. Where nothing is drawn, as in a tab panel that is not shown, it has none. */
export function measure(box: HTMLElement, tell: (height: number) => void): () => void {
	const look = (): void => {
		if (innerWidth > 0) tell(Math.ceil(box.getBoundingClientRect().height));
	};
	const observer = new ResizeObserver(look);
	observer.observe(box);
	// Browsers do not draw a frame that is far below the screen, and tell its observers nothing.
	look();
	return () => observer.disconnect();
}
