import type { Measured } from '../host-check/read-page.ts';
import type { ParsedElement } from './parsed-page.ts';
import { matcherOf, type Matcher } from './selector.ts';
import { stepsUpTo } from './steps.ts';
import { declaredIn, styleRules } from './style-rules.ts';

/** What of a style decides whether a box grows. */
const DECIDES = ['height', 'max-height', 'overflow', 'overflow-y'];
/** A page of a thousand rules about heights and a hundred boxes takes a tenth of it. */
const MOST_STEPS = 1_000_000;

/**
 * What the style elements and style attributes of a page lay down. There is no layout, and other sheets are not there. `isWhole`
 * tells whether every rule was read and tried.
 */
export function declaredBox(page: readonly ParsedElement[]): {
	measure(box: ParsedElement): Measured;
	isWhole(): boolean;
} {
	const steps = stepsUpTo(MOST_STEPS);
	let isRead = true;
	const rules = page
		.filter(({ name }) => name === 'style')
		.flatMap(({ text }) => styleRules(text))
		.filter(({ declared }) => DECIDES.some((name) => declared.has(name)))
		.flatMap(({ selector, declared }): { fits: Matcher; declared: Map<string, string> }[] => {
			const fits = matcherOf(selector);
			isRead &&= fits !== null;
			return fits === null ? [] : [{ fits, declared }];
		});
	return {
		measure(box) {
			const laid = new Map<string, string>();
			for (const { fits, declared } of rules) {
				if (fits(box, steps)) lay(declared, laid);
			}
			lay(declaredIn(box.attribute('style') ?? ''), laid);
			return {
				height: laid.get('height') ?? 'auto',
				maxHeight: laid.get('max-height') ?? 'none',
				overflow: laid.get('overflow') ?? 'visible',
				isCutting: null
			};
		},
		isWhole: () => isRead && !steps.areUp()
	};
}

function lay(declared: ReadonlyMap<string, string>, laid: Map<string, string>): void {
	for (const [name, value] of declared) {
		if (name === 'overflow-y') laid.set('overflow', value);
		// The second of two is for what overflows downwards.
		else if (name === 'overflow') laid.set('overflow', value.split(/\s+/).at(-1) ?? value);
		else if (DECIDES.includes(name)) laid.set(name, value);
	}
}
