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
	/** Lets go what was chosen. */
	act: `${consent} .act button`
} as const;
