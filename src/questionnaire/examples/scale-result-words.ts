import type { ScaleResult } from '../../model/result.ts';

/** What came out for a scale, in the words an example would use. */
export function scaleResultWords(result: ScaleResult): string {
	if (result.kind !== 'scored') return result.kind;
	const value = Number(result.value.toFixed(4));
	return result.band === null ? String(value) : `${value} in ${result.band}`;
}
