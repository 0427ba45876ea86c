import type { PageElement } from '../host-check/page-element.ts';
import { everyElement } from './every-element.ts';

/** An element of the page that is shown here. */
export type LiveElement = PageElement & { readonly element: Element };

/** Every element of the page that is shown here. */
export function* liveElements(page: Document): Generator<LiveElement> {
	const known = new WeakMap<Element, LiveElement>();
	for (const element of everyElement(page)) yield seen(element, known);
}

function seen(element: Element, known: WeakMap<Element, LiveElement>): LiveElement {
	const before = known.get(element);
	if (before !== undefined) return before;
	const made: LiveElement = {
		element,
		name: element.localName,
		attribute: (name) => element.getAttribute(name),
		nonce: (element as HTMLElement).nonce || (element.getAttribute('nonce') ?? ''),
		get around() {
			const around = elementAround(element);
			return around === null ? null : seen(around, known);
		}
	};
	known.set(element, made);
	return made;
}

function elementAround(element: Element): Element | null {
	if (element.assignedSlot !== null) return element.assignedSlot;
	const root = element.getRootNode();
	return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
