import type { PersonaMismatch } from '../../engine/check-persona.ts';
import type { ScaleExpectation } from '../../model/persona.ts';
import type { ScaleResult } from '../../model/result.ts';

/** What came out otherwise than an example expects, as a sentence for its author. */
export function personaWords(mismatch: PersonaMismatch): string {
	switch (mismatch.part) {
		case 'sheet':
			return `the answer to \`${mismatch.problem.question}\` cannot be given here (${mismatch.problem.code}).`;
		case 'scale':
			return `scale \`${mismatch.scale}\` should be ${expected(mismatch.expected)} and is ${got(mismatch.got)}.`;
		case 'profile':
			return `the profile should be \`${mismatch.expected}\` and is \`${mismatch.got}\`.`;
		case 'flags':
		case 'show':
		case 'hide':
			return `\`${mismatch.part}\` should be ${list(mismatch.expected)} and is ${list(mismatch.got)}.`;
	}
}

function expected(expectation: ScaleExpectation): string {
	if (expectation.kind !== 'scored') return expectation.kind;
	return [expectation.value, expectation.band].filter((part) => part !== null).join(' in ');
}

function got(result: ScaleResult): string {
	if (result.kind !== 'scored') return result.kind;
	const value = Number(result.value.toFixed(4));
	return result.band === null ? String(value) : `${value} in ${result.band}`;
}

function list(names: readonly string[]): string {
	return names.length === 0 ? 'empty' : names.join(', ');
}
