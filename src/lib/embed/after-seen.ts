/** How long something must have been in view before pressing it counts: longer than it takes to put it below a finger. */
export const SEEN_MS = 500;

/**
 * Tells whether an element has been in full view for `SEEN_MS`, and takes it back when it no longer is: a page around a frame can
 * move the frame below a pointer, and that may not turn a press that was meant for something else into a yes.
 *
 * Chromium's `trackVisibility` is of no use for it. Of a frame from another site it knows only whether anything at all lies over
 * some part of it, and a header that stays at the top of the page nearly always does: nobody could then agree to anything.
 */
export function afterSeen(element: Element, tell: (isSeen: boolean) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let was = false;
	const observer = new IntersectionObserver(
		(entries) => {
			const is = (entries.at(-1)?.intersectionRatio ?? 0) >= 0.99;
			if (is === was) return;
			was = is;
			clearTimeout(timer);
			if (is) timer = setTimeout(() => tell(true), SEEN_MS);
			else tell(false);
		},
		{ threshold: [0, 0.99] }
	);
	observer.observe(element);
	return () => {
		clearTimeout(timer);
		observer.disconnect();
	};
}
