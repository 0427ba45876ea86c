import type { ScaleExpectation } from '../../model/persona.ts';

/** What an example expects of a scale, in the words of its file. */
export function expectationWords(expectation: ScaleExpectation): string {
	if (expectation.kind !== 'scored') return expectation.kind;
	return [expectation.value, expectation.band].filter((part) => part !== null).join(' in ');
}
