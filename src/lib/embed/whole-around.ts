import type { Scroller } from './scroller.ts';

/** What is to be seen along with something: an answer with its words, a button with all that has to be read before it is pressed. */
export function wholeAround(element: Element, screen: Pick<Scroller, 'couldHold'>): Element {
	const wholes = [element.closest('[data-seen-whole]'), element.closest('label')];
	return wholes.find((whole) => whole !== null && screen.couldHold(whole)) ?? element;
}
