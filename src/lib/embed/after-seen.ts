/** How long something must have been in view before pressing it counts: longer than it takes to put it below a finger. */
export const SEEN_MS = 500;

/** Chromium can also tell whether something lies above an element, even something of the page around. */
type SeenOptions = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };
type Seen = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Tells whether an element has been in full view for `SEEN_MS`, and takes it back when it no longer is. A page around a frame
 * can move the frame below a pointer or lay something over it; neither may turn a press that was meant for something else into
 * a yes.
 */
export function afterSeen(element: Element, tell: (isSeen: boolean) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let was = false;
	const options: SeenOptions = { threshold: [0, 0.99], trackVisibility: true, delay: 100 };
	const observer = new IntersectionObserver((entries) => {
		const last = entries.at(-1) as Seen | undefined;
		const is =
			last !== undefined && last.intersectionRatio >= 0.99 && (last.isVisible ?? true);
		if (is === was) return;
		was = is;
		clearTimeout(timer);
		if (is) timer = setTimeout(() => tell(true), SEEN_MS);
		else tell(false);
	}, options);
	observer.observe(element);
	return () => {
		clearTimeout(timer);
		observer.disconnect();
	};
}
