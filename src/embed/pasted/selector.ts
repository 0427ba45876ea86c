import { AttributeAction, parse, SelectorType, type Selector } from 'css-what';
import type { ParsedElement } from './parsed-page.ts';
import type { Steps } from './steps.ts';

/** One element of a selector, and how the one in front of it is reached. */
type Compound = { tokens: Token[]; from: 'descendant' | 'child' | 'adjacent' | 'sibling' | null };
type Token = (element: ParsedElement, steps: Steps) => boolean;

/** Tells whether a rule is for an element. */
export type Matcher = (element: ParsedElement, steps: Steps) => boolean;

/** Longer ones are written by programs, for elements of their own. */
const LONGEST = 1_000;
/** What these wait for is not so when a page has just come. */
const STATES = /^(?:hover|focus|focus-visible|focus-within|active|visited|target)$/;

/** Null for a selector that cannot be read here. */
export function matcherOf(selector: string): Matcher | null {
	if (selector.length > LONGEST) return null;
	try {
		return anyOf(parse(selector));
	} catch {
		// Browsers leave such a rule out, too, unless they know more of the language.
		return null;
	}
}

function anyOf(selectors: readonly Selector[][]): Matcher | null {
	const all = selectors.map(compoundsOf);
	const known = all.filter((compounds) => compounds !== null);
	if (known.length < all.length || known.length === 0) return null;
	return (element, steps) =>
		known.some((compounds) => fits(compounds, compounds.length - 1, element, steps));
}

function compoundsOf(selector: readonly Selector[]): Compound[] | null {
	const compounds: Compound[] = [{ tokens: [], from: null }];
	for (const part of selector) {
		switch (part.type) {
			case SelectorType.Descendant:
			case SelectorType.Child:
			case SelectorType.Adjacent:
			case SelectorType.Sibling:
				compounds.push({ tokens: [], from: part.type });
				break;
			case SelectorType.Parent:
			case SelectorType.ColumnCombinator:
				return null;
			default: {
				const token = tokenOf(part);
				if (token === null) return null;
				compounds.at(-1)!.tokens.push(token);
			}
		}
	}
	return compounds.every(({ tokens }) => tokens.length > 0) ? compounds : null;
}

/** From the last element of a selector to the first, as far as there are steps. */
function fits(
	compounds: readonly Compound[],
	at: number,
	element: ParsedElement,
	steps: Steps
): boolean {
	if (!steps.take()) return false;
	const { tokens, from } = compounds[at]!;
	if (!tokens.every((token) => token(element, steps))) return false;
	switch (from) {
		case null:
			return true;
		case 'child':
			return element.around !== null && fits(compounds, at - 1, element.around, steps);
		case 'adjacent':
			return element.before !== null && fits(compounds, at - 1, element.before, steps);
		case 'descendant':
		case 'sibling': {
			const way = from === 'sibling' ? 'before' : 'around';
			for (let other = element[way]; other !== null && !steps.areUp(); other = other[way]) {
				if (fits(compounds, at - 1, other, steps)) return true;
			}
			return false;
		}
	}
}

function tokenOf(part: Exclude<Selector, { type: SelectorType.Descendant }>): Token | null {
	switch (part.type) {
		case SelectorType.Universal:
			return () => true;
		case SelectorType.Tag:
			return ({ name }) => name === part.name.toLowerCase();
		case SelectorType.Attribute:
			return attributeToken(part);
		case SelectorType.Pseudo:
			return pseudoToken(part.name, part.data);
		case SelectorType.PseudoElement:
			return () => false;
		default:
			return null;
	}
}

function attributeToken({
	name,
	action,
	value,
	ignoreCase
}: Extract<Selector, { type: SelectorType.Attribute }>): Token {
	const same = (text: string): string => (ignoreCase === true ? text.toLowerCase() : text);
	const wanted = same(value);
	return (element) => {
		const written = element.attribute(name);
		if (written === null) return action === AttributeAction.Not;
		const found = same(written);
		switch (action) {
			case AttributeAction.Exists:
				return true;
			case AttributeAction.Equals:
				return found === wanted;
			case AttributeAction.Not:
				return found !== wanted;
			case AttributeAction.Any:
				return wanted !== '' && found.includes(wanted);
			case AttributeAction.Start:
				return wanted !== '' && found.startsWith(wanted);
			case AttributeAction.End:
				return wanted !== '' && found.endsWith(wanted);
			case AttributeAction.Hyphen:
				return found === wanted || found.startsWith(`${wanted}-`);
			case AttributeAction.Element:
				return found.split(/\s+/).includes(wanted);
		}
	};
}

function pseudoToken(name: string, data: unknown): Token | null {
	const among = Array.isArray(data) ? anyOf(data as Selector[][]) : null;
	switch (name) {
		case 'is':
		case 'where':
			return among;
		case 'not':
			return among && ((element, steps) => !among(element, steps));
		case 'root':
			return ({ around }) => around === null;
		case 'first-child':
			return ({ before }) => before === null;
		case 'last-child':
			return ({ isLast }) => isLast;
		case 'only-child':
			return ({ before, isLast }) => before === null && isLast;
		default:
			return STATES.test(name) ? () => false : null;
	}
}
