import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Program } from '../engine/program.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import { readExamples } from '../questionnaire/read-examples.ts';
import { expectedAs } from './expected-as.ts';
import { entryAt, type Entry } from './entry-at.ts';
import type { PersonaEdit } from './persona-edit.ts';
import { personaEntry } from './persona-entry.ts';
import { printEntry } from './print-entry.ts';

/**
 * The text of `examples.yaml` after an edit; null where the text does not read as it stands. Only the entry in question
 * is written anew, through the document of YAML, so that every other line and all comments stay as they are.
 */
export function editPersonas(source: string, program: Program, edit: PersonaEdit): string | null {
	if (edit.act === 'add') return withEntry(source, personaEntry(program, edit.name, edit.sheet));

	const reading = readExamples(source, program.questionnaire);
	const document = parseDocument(source);
	const entry = entryAt(document, edit.index);
	const persona = reading.ok ? reading.personas[edit.index] : undefined;
	if (persona === undefined || entry === null) return null;
	switch (edit.act) {
		case 'rename':
			entry.set('name', edit.name);
			break;
		case 'answer':
			giveAnswer(document, entry, persona.sheet, edit);
			break;
		case 'expect': {
			const named = entry.get('expect');
			const parts = isMap(named) ? named.items.map(({ key }) => String(key)) : [];
			for (const [part, value] of expectedAs(program, persona.sheet)) {
				if (parts.length > 0 && !parts.includes(part)) continue;
				entry.setIn(['expect', part], value);
			}
			break;
		}
		case 'remove':
			return withoutEntry(source, entry);
	}
	return replaced(source, entry);
}

function withEntry(source: string, entry: string): string {
	const before = source.trimEnd();
	return before === '' ? entry : `${before}\n\n${entry}`;
}

/** An answer of its own, beside or instead of the one for everything else. */
function giveAnswer(
	document: Document,
	entry: YAMLMap,
	sheet: Sheet,
	{ question, answer }: { question: string; answer: Answer | null }
): void {
	const list = entry.get('skipped');
	if (isSeq(list)) {
		list.items = list.items.filter((item) => String(item) !== question);
		if (list.items.length === 0) entry.delete('skipped');
	}
	if (answer !== null) {
		entry.setIn(['answers', question], inOneLine(document, answer));
		return;
	}
	if (entry.hasIn(['answers', question])) entry.deleteIn(['answers', question]);
	const isGivenOtherwise = entry.has('everything_else') && sheet.has(question);
	if (isGivenOtherwise) entry.addIn(['skipped'], question);
}

function inOneLine(document: Document, answer: Answer) {
	const node = document.createNode(answer);
	if (isSeq(node)) node.flow = true;
	return node;
}

function replaced(source: string, entry: Entry): string {
	const [start, end] = entry.range;
	const lastLine = start + source.slice(start, end).trimEnd().length;
	const column = start - (source.lastIndexOf('\n', start - 1) + 1);
	// They stand outside of the range, in the text that stays.
	entry.commentBefore = null;
	entry.comment = null;
	return source.slice(0, start) + printEntry(entry, column) + source.slice(lastLine);
}

function withoutEntry(source: string, { range: [start, end] }: Entry): string {
	const line = source.lastIndexOf('\n', start - 1) + 1;
	const before = source.slice(0, line).trimEnd();
	const after = source.slice(end).replace(/^\s*\n/, '');
	if (before === '') return after;
	return after === '' ? `${before}\n` : `${before}\n\n${after}`;
}
