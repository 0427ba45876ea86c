import type { Scroller } from './scroller.ts';
import { wholeAround } from './whole-around.ts';

const STOPS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';

/**
 * Where the focus goes, a browser brings into view, and scrolls the page around a frame for it: that page could see which answer somebody
 * went to. So what the next key would reach is brought to where the person looks already, by scrolling in the frame, before the browser
 * moves the focus. The browser still moves it: a wrong guess here costs nothing but the page around scrolling. And a press on the words
 * of an answer gives its button the focus without bringing it into view: whoever pressed it sees it.
 */
export function leavePageStill(scroller: Scroller): () => void {
	function makeRoom(event: KeyboardEvent): void {
		const next = reachedBy(event);
		if (next !== null) scroller.showAtOnce(wholeAround(next, scroller));
	}

	const leaving = new AbortController();
	const { signal } = leaving;
	document.addEventListener('keydown', makeRoom, { signal, capture: true });
	document.addEventListener('click', pressWords, { signal });
	return () => leaving.abort();
}

function pressWords(event: MouseEvent): void {
	const label = event.target instanceof Element ? event.target.closest('label') : null;
	const control = label?.control ?? null;
	if (control === null || event.target === control || event.defaultPrevented) return;
	event.preventDefault();
	control.focus({ preventScroll: true });
	control.click();
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/** What a browser would give the focus to next; null where it is nothing in the frame, or nothing new. */
function reachedBy({ key, shiftKey }: Pressed): HTMLElement | null {
	const active = document.activeElement;
	if (active === null) return null;
	if (key === 'Tab') return nextStop(active, shiftKey);
	const isBack = key === 'ArrowUp' || key === 'ArrowLeft';
	if (!isBack && key !== 'ArrowDown' && key !== 'ArrowRight') return null;
	const group = groupOf(active);
	const at = group.findIndex((one) => one === active);
	return at < 0 ? null : (group.at((at + (isBack ? -1 : 1)) % group.length) ?? null);
}

function nextStop(active: Element, isBack: boolean): HTMLElement | null {
	const own = groupOf(active);
	const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
	const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
		(one) =>
			(active.compareDocumentPosition(one) & side) !== 0 &&
			!own.some((radio) => radio === one) &&
			one.checkVisibility({ visibilityProperty: true }) &&
			isEntry(one)
	);
	return stops.at(isBack ? -1 : 0) ?? null;
}

/** Of radio buttons that belong together, the chosen one is the only one that Tab reaches. */
function isEntry(element: Element): boolean {
	const chosen = groupOf(element).find(({ checked }) => checked);
	return chosen === undefined || chosen === element;
}

/** The radio buttons that an element belongs to; none where it is none. */
function groupOf(element: Element): HTMLInputElement[] {
	if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return [];
	const named = `input[type="radio"][name="${element.name}"]`;
	return [...(element.form ?? document).querySelectorAll<HTMLInputElement>(named)];
}
