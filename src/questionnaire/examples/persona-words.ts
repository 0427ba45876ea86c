import type { PersonaMismatch } from '../../engine/check-persona.ts';
import { expectationWords } from './expectation-words.ts';
import { scaleResultWords } from './scale-result-words.ts';

/** What came out otherwise than an example expects, as a sentence for its author. */
export function personaWords(mismatch: PersonaMismatch): string {
	switch (mismatch.part) {
		case 'sheet':
			return `the answer to \`${mismatch.problem.question}\` cannot be given here (${mismatch.problem.code}).`;
		case 'scale':
			return `scale \`${mismatch.scale}\` should be ${expectationWords(mismatch.expected)} and is ${scaleResultWords(mismatch.got)}.`;
		case 'profile':
			return `the profile should be \`${mismatch.expected}\` and is \`${mismatch.got}\`.`;
		case 'flags':
		case 'show':
		case 'hide':
			return `\`${mismatch.part}\` should be ${list(mismatch.expected)} and is ${list(mismatch.got)}.`;
	}
}

function list(names: readonly string[]): string {
	return names.length === 0 ? 'empty' : names.join(', ');
}
