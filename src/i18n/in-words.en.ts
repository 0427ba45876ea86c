const NUMBERS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
];

/** A count as it is said in a sentence. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);
