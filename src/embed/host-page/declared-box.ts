import type { Box } from '../host-check/host-page.ts';

/** What the style elements and style attributes of a parsed page lay down. There is no layout, and other sheets are not there. */
export function declaredBox(page: Document): (box: Element) => Omit<Box, 'what'> {
	const rules = [...page.querySelectorAll('style')].flatMap(({ textContent }) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(textContent);
		return rulesIn(sheet.cssRules);
	});
	return (box) => {
		const declared = new Map<string, string>();
		for (const { selectorText, style } of rules) {
			if (box.matches(selectorText))
				for (const [name, value] of written(style.cssText)) declared.set(name, value);
		}
		for (const [name, value] of written(box.getAttribute('style') ?? '')) declared.set(name, value);
		return {
			height: declared.get('height') ?? 'auto',
			maxHeight: declared.get('max-height') ?? 'none',
			overflow: declared.get('overflow-y') ?? declared.get('overflow') ?? 'visible',
			isCutting: null
		};
	};
}

function rulesIn(rules: CSSRuleList): CSSStyleRule[] {
	return [...rules].flatMap((rule) => [
		...(rule instanceof CSSStyleRule ? [rule] : []),
		// Of a rule that holds only on some screens, we say what happens there.
		...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [])
	]);
}

/** By hand, because the policy of our page keeps style attributes of others from being read as styles. */
function written(text: string): [string, string][] {
	return text.split(';').flatMap((part) => {
		const at = part.indexOf(':');
		if (at < 1) return [];
		const value = part.slice(at + 1).replace(/!important/i, '');
		return [[part.slice(0, at).trim().toLowerCase(), value.trim().toLowerCase()]];
	});
}
