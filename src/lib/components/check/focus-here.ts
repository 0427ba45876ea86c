/** As much as stays free above and below, in CSS pixels. */
const AROUND = 24;

/**
 * Gives an element the focus and scrolls this window to it. Left to the browser, a frame would make the page around it scroll
 * too, and that page could see how far.
 */
export function focusHere(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	const { top, bottom } = element.getBoundingClientRect();
	const above = top - AROUND;
	const below = bottom + AROUND - innerHeight;
	if (above < 0) scrollBy({ top: above, behavior: 'instant' });
	else if (below > 0) scrollBy({ top: Math.min(above, below), behavior: 'instant' });
}
