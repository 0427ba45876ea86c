const NAMES = [
	'',
	'thousand',
	'million',
	'billion',
	'trillion',
	'quadrillion',
	'quintillion',
	'sextillion',
	'septillion',
	'octillion',
	'nonillion',
	'decillion'
];

/** A count to two figures, with the name of its size: “60 trillion”. Past all names, how long it is. */
export function largeNumberWords(count: bigint): string {
	const { length } = String(count);
	if (length <= 3) return String(count);
	const unit = 10n ** BigInt(length - 2);
	const rounded = ((count + unit / 2n) / unit) * unit;
	const thousands = Math.floor((String(rounded).length - 1) / 3);
	const name = NAMES[thousands];
	if (name === undefined) return `a number of ${length} figures`;
	// Two figures are left, so a tenth is exact.
	const tenths = Number(rounded / 10n ** BigInt(thousands * 3 - 1));
	return `${tenths / 10} ${name}`;
}
