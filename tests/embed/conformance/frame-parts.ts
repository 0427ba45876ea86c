/** What the suite takes hold of within a frame, as selectors: no words, because a check may be in any language. */
const question = 'form:not([hidden]) .question:not([hidden])';
const consent = 'main:has(input[name=level])';

export const frameParts = {
	/** As high as the frame asks to be; where it grows, that is as high as what it holds. */
	height: '.gauge, html.grows .framed',
	begin: '[role=button][href="#questions"]',
	question,
	field: `${question} :is(input, textarea, select)`,
	/** Leads to the screen of consent. */
	asks: '[aria-labelledby="asks-title"] button',
	consent,
	levels: `${consent} input[name=level]`,
	/** Each piece of what would go. */
	rows: `${consent} .values dl > div`,
	/** Says yes to it. */
	tick: `${consent} .act input[type=checkbox]`,
	/** Lets go what was agreed to. */
	act: `${consent} .act button[aria-describedby]`,
	/** What the button waits for, in words. */
	waits: `${consent} .act [role=status]`,
	/** Opens the question in a window of its own. */
	outside: `${consent} .act .outside`
} as const;
