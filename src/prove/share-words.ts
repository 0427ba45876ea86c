/** A share of answer sheets as a percentage; what is there at all never reads as nothing, nor as all. */
export function shareWords(sheets: bigint | null, complete: bigint | null): string {
	if (sheets === null || complete === null) return 'not counted';
	if (sheets === 0n || complete === 0n) return '0 %';
	if (sheets === complete) return '100 %';
	const tenths = Number((sheets * 100_000n) / complete) / 1_000;
	if (tenths < 0.05) return 'under 0.1 %';
	return tenths >= 99.95 ? 'over 99.9 %' : `${tenths.toFixed(1)} %`;
}
