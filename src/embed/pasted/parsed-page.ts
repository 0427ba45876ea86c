import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageElement } from '../host-check/page-element.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page that is text only, and its neighbours. */
export type ParsedElement = PageElement & {
	readonly around: ParsedElement | null;
	/** The element in front of it, beside it. */
	readonly before: ParsedElement | null;
	readonly isLast: boolean;
	/** The text right in it. */
	readonly text: string;
};

/** Every element of a page, in the order of its text. Nothing in it runs or loads. */
export function parsedPage(html: string): ParsedElement[] {
	const elements: ParsedElement[] = [];
	// A list of what is still to come, and no calls within calls: pages may be nested as deeply as their length allows.
	const coming = [...elementsIn(parse(html).childNodes, null)].reverse();
	while (coming.length > 0) {
		const next = coming.pop()!;
		elements.push(next.element);
		coming.push(...next.within().reverse());
	}
	return elements;
}

type Found = { element: ParsedElement; within: () => Found[] };

function elementsIn(nodes: readonly Node[], around: ParsedElement | null): Found[] {
	const found = nodes.filter((node): node is Element => 'tagName' in node);
	let before: ParsedElement | null = null;
	return found.map((node, at) => {
		const element: ParsedElement = elementOf(node, around, before, at === found.length - 1);
		before = element;
		return { element, within: () => elementsIn(node.childNodes, element) };
	});
}

function elementOf(
	{ tagName: name, attrs, childNodes }: Element,
	around: ParsedElement | null,
	before: ParsedElement | null,
	isLast: boolean
): ParsedElement {
	const attributes = new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
	return {
		name,
		attribute: (one) => attributes.get(one) ?? null,
		nonce: attributes.get('nonce') ?? '',
		around,
		before,
		isLast,
		get text() {
			return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
		}
	};
}
