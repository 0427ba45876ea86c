import { parseDocument } from 'yaml';
import type { Program } from '../engine/program.ts';
import type { Sheet } from '../model/sheet.ts';
import { witnessYaml } from '../prove/witness-yaml.ts';
import { entryAt } from './entry-at.ts';
import { expectedAs } from './expected-as.ts';
import { printEntry } from './print-entry.ts';

/** A sheet as an entry of `examples.yaml` that expects all of what comes out today. */
export function personaEntry(program: Program, name: string, sheet: Sheet): string {
	const document = parseDocument(witnessYaml(program.questionnaire, sheet, name));
	const entry = entryAt(document, 0)!;
	// Quoted only where it must be.
	entry.set('name', document.createNode(name));
	entry.set('expect', document.createNode(expectedAs(program, sheet)));
	return `- ${printEntry(entry, 2)}\n`;
}
