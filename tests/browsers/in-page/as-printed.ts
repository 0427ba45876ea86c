/**
 * The words that a printer would get, worked out on the screen: for a browser that cannot be asked to print. What its style
 * sheets say of print holds while they are read, and what they say of a screen does not.
 */
export function asPrinted(): string {
	const rules = [...document.styleSheets].flatMap(mediaRules);
	const before = rules.map(({ media }) => media.mediaText);
	for (const { media } of rules) {
		if (/\bprint\b/.test(media.mediaText)) media.mediaText = 'all';
		else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
	}
	const unseen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isForTheEarOnly);
	for (const element of unseen) element.hidden = true;
	const text = document.body.innerText;
	for (const element of unseen) element.hidden = false;
	for (const [index, { media }] of rules.entries()) media.mediaText = before[index]!;
	return text;
}

/** What is cut down to a single dot is read out, and is no word on paper. */
function isForTheEarOnly(element: HTMLElement): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width === 1 && height === 1 && getComputedStyle(element).overflow === 'hidden';
}

function mediaRules({ cssRules }: CSSStyleSheet | CSSGroupingRule): CSSMediaRule[] {
	return [...cssRules].flatMap((rule) => [
		...(rule instanceof CSSMediaRule ? [rule] : []),
		...(rule instanceof CSSGroupingRule ? mediaRules(rule) : [])
	]);
}
