import type { Answer, Sheet } from '../model/sheet.ts';

/** What an author can do with a persona without typing YAML. `index` is its place in the list. */
export type PersonaEdit =
	| { act: 'add'; name: string; sheet: Sheet }
	| { act: 'rename'; index: number; name: string }
	/** Null: skips the question. */
	| { act: 'answer'; index: number; question: string; answer: Answer | null }
	/** From now on it is expected to come out as it does. */
	| { act: 'expect'; index: number }
	| { act: 'remove'; index: number };
