import { readFileSync } from 'node:fs';
import { parseDocument, isMap, isSeq } from 'yaml';
import { describe, expect, test } from 'vitest';
import { content, sections, shipped } from '../../tests/content/shipped.ts';
import { editPersonas } from './edit-personas.ts';
import { newQuestionnaire } from './new-questionnaire.ts';
import type { PersonaEdit } from './persona-edit.ts';
import { printEntry } from './print-entry.ts';
import { programOf } from './read-manuscript.ts';

const starter = newQuestionnaire('quiet-evenings').get('questionnaire.yaml')!;
const program = programOf(
	{ questionnaire: starter, examples: '', recorded: null },
	sections
).program!;

const source = `# People of ours

- name: tired # from a letter
  # at the end of a week
  answers: { late: often, rested: never } # both
  expect: { tiredness: high }

# The other kind
- name: rested
  everything_else: often
  skipped: [late]
  expect: {}
`;
const edited = (edit: PersonaEdit): string => editPersonas(source, program, edit)!;

describe('editPersonas', () => {
	test('writes one answer anew and leaves every comment and line beside it alone', () => {
		expect(edited({ act: 'answer', index: 0, question: 'late', answer: 'never' })).toBe(
			source.replace('late: often', 'late: never')
		);
	});

	test('takes an answer out, and skips what everything else would answer', () => {
		expect(edited({ act: 'answer', index: 0, question: 'late', answer: null })).toBe(
			source.replace('late: often, ', '')
		);
		expect(edited({ act: 'answer', index: 1, question: 'rested', answer: null })).toBe(
			source.replace('skipped: [late]', 'skipped: [late, rested]')
		);
	});

	test('gives a skipped question an answer', () => {
		expect(edited({ act: 'answer', index: 1, question: 'late', answer: 'never' })).toBe(
			source.replace('  skipped: [late]\n  expect: {}', '  expect: {}\n  answers:\n    late: never')
		);
	});

	test('renames, in quotes where YAML needs them', () => {
		expect(edited({ act: 'rename', index: 1, name: 'rested: at last' })).toBe(
			source.replace('name: rested', 'name: "rested: at last"')
		);
	});

	test('expects what comes out, of the parts that are named or, where none is, of all', () => {
		expect(edited({ act: 'expect', index: 0 })).toBe(
			source.replace('tiredness: high', 'tiredness: [2, high]')
		);
		expect(edited({ act: 'expect', index: 1 })).toContain(
			'  expect: { tiredness: partial, profile: none, flags: [], show: [], hide: [] }\n'
		);
	});

	test('removes an entry and keeps what stands around it', () => {
		expect(edited({ act: 'remove', index: 0 })).toBe(
			`# People of ours\n\n${source.slice(source.indexOf('# The other kind'))}`
		);
	});

	test('adds an entry that expects what comes out, to nothing as to something', () => {
		const sheet = new Map([['late', 'often']]);
		const entry = `- name: new
  answers:
    late: often
  expect:
    tiredness: partial
    profile: none
    flags: []
    show: []
    hide: []
`;
		expect(editPersonas('', program, { act: 'add', name: 'new', sheet })).toBe(entry);
		expect(edited({ act: 'add', name: 'new', sheet })).toBe(`${source}\n${entry}`);
	});

	test('does nothing to a text that does not read', () => {
		expect(editPersonas('- name: [', program, { act: 'remove', index: 0 })).toBeNull();
	});

	test('every shipped example is printed as it stands', () => {
		const changed = shipped.flatMap(({ id }) => {
			const text = readFileSync(`questionnaires/${id}/examples.yaml`, 'utf8');
			const { contents } = parseDocument(text);
			if (!isSeq(contents)) throw new Error(`${id} has no list of examples.`);
			return contents.items.filter((item) => {
				if (!isMap(item) || !item.range) return true;
				item.commentBefore = null;
				item.comment = null;
				return printEntry(item, 2) !== text.slice(...item.range.slice(0, 2)).trimEnd();
			});
		});
		expect(content.questionnaires.length).toBeGreaterThan(0);
		expect(changed.map(String)).toEqual([]);
	});
});
