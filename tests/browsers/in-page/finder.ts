import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';
export { asPrinted } from './as-printed.ts';

/** A whole text, or a pattern, which is a regular expression in a form that can be sent. */
export type Words = string | { pattern: string };

/** What a person sees and can name: by its role and name, by its words, or, where it has neither, by a selector. */
export type Target = ({ role: string; name?: Words } | { text: Words } | { css: string }) & {
	/** Only inside of what this selector finds. */
	within?: string;
	/** One of several, counted from 0. */
	at?: number;
};

export type Point = { x: number; y: number };

/** Everything of this kind that can be seen. */
export function find(target: Target): Element[] {
	const roots = target.within === undefined ? [document.documentElement] : all(target.within);
	const found = roots.flatMap((root) => below(root, target)).filter(isSeen);
	return target.at === undefined ? found : found.slice(target.at, target.at + 1);
}

/** The middle of the one thing of this kind, brought into view; null while something else would be hit there. */
export function pointOf(target: Target): Point | null {
	const [element] = find(target);
	if (element === undefined) return null;
	if (!isInView(middle(element))) element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const point = middle(element);
	const hit = hitAt(point);
	return hit !== null && (element.contains(hit) || hit.contains(element)) ? point : null;
}

/** Where a point of the one frame is on this page; null when the page had to be moved to show it. */
export function pointOfFrame({ x, y }: Point): Point | null {
	const [frame] = find({ css: 'iframe' });
	if (frame === undefined) return null;
	const box = frame.getBoundingClientRect();
	const point = { x: box.x + frame.clientLeft + x, y: box.y + frame.clientTop + y };
	if (isInView(point)) return point;
	scrollBy({ top: point.y - innerHeight / 2, behavior: 'instant' });
	return null;
}

export function textOf(element: Element): string {
	return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What has the focus, inside of open shadow trees too. */
export function focused(): Element | null {
	let element = document.activeElement;
	while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
	return element;
}

function below(root: Element, target: Target): Element[] {
	if ('css' in target) return all(target.css, root);
	const elements = all('*', root);
	if ('role' in target) {
		const { role, name } = target;
		return elements.filter(
			(element) =>
				getRole(element) === role &&
				(name === undefined || isSaid(computeAccessibleName(element), name))
		);
	}
	const saying = elements.filter((element) => isSaid(textOf(element), target.text));
	return saying.filter(
		(element) => !saying.some((one) => one !== element && element.contains(one))
	);
}

function all(css: string, root: ParentNode = document): Element[] {
	const deeper = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
		shadowRoot === null ? [] : all(css, shadowRoot)
	);
	return [...root.querySelectorAll(css), ...deeper];
}

function isSaid(text: string, words: Words): boolean {
	if (typeof words === 'string') return text.replace(/\s+/g, ' ').trim() === words;
	return new RegExp(words.pattern).test(text);
}

function isSeen(element: Element): boolean {
	return element.checkVisibility({ visibilityProperty: true }) && !isInaccessible(element);
}

function middle(element: Element): Point {
	// A link that goes over two lines has a middle that is not in it.
	const [{ x, y, width, height } = element.getBoundingClientRect()] = element.getClientRects();
	return { x: x + width / 2, y: y + height / 2 };
}

/** A whole pixel from the edge: a pointer goes to whole ones, and beside the edge it would leave the page. */
function isInView({ x, y }: Point): boolean {
	return x >= 1 && y >= 1 && x < innerWidth - 1 && y < innerHeight - 1;
}

function hitAt({ x, y }: Point): Element | null {
	let hit = document.elementFromPoint(x, y);
	for (;;) {
		const deeper = hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
		if (deeper === null || deeper === hit) return hit;
		hit = deeper;
	}
}
