import type { Box } from '../host-check/host-page.ts';

type Measured = Omit<Box, 'what'>;

/** The boxes around an element, from the inside out, up to the first that scrolls: beyond it nothing is cut off. */
export function boxesAround(element: Element, measure: (box: Element) => Measured): Box[] {
	const boxes: Box[] = [];
	for (let box = around(element); box !== null; box = around(box)) {
		const measured = measure(box);
		if (/auto|scroll/.test(measured.overflow)) break;
		boxes.push({ what: whatOf(box), ...measured });
	}
	return boxes;
}

/** What a person looks for in their page. */
export function whatOf(element: Element): string {
	const id = element.id === '' ? '' : `#${element.id}`;
	const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
	return `${element.localName}${id}${classes.join('')}`;
}

function around(element: Element): Element | null {
	if (element.assignedSlot !== null) return element.assignedSlot;
	const root = element.getRootNode();
	return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
