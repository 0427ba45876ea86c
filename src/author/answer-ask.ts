import type { SectionHead } from '../model/section.ts';
import { editPersonas } from './edit-personas.ts';
import type { Manuscript } from './manuscript.ts';
import type { PersonaEdit } from './persona-edit.ts';
import { proveManuscript, type Proved } from './prove-manuscript.ts';
import { programOf, readManuscript, type Reading } from './read-manuscript.ts';

/** What the workbench asks of its worker. */
export type Ask =
	| { kind: 'read'; manuscript: Manuscript }
	| { kind: 'prove'; manuscript: Manuscript }
	| { kind: 'edit'; manuscript: Manuscript; edit: PersonaEdit };

/** What each ask is answered with; null where the text does not allow it. */
export type Answers = { read: Reading; prove: Proved | null; edit: string | null };

/** Answers one ask. Everything in it and out of it can be posted as it is. */
export function answerAsk(ask: Ask, sections: readonly SectionHead[]): Answers[Ask['kind']] {
	switch (ask.kind) {
		case 'read':
			return readManuscript(ask.manuscript, sections);
		case 'prove':
			return proveManuscript(ask.manuscript, sections);
		case 'edit': {
			const { program } = programOf(ask.manuscript, sections);
			return program && editPersonas(ask.manuscript.examples, program, ask.edit);
		}
	}
}
