import type { Condition } from '../../model/condition.ts';
import type { Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import { answersOf, noteUnknownFields, wordsOf } from './condition-line.ts';
import { type ConditionReader, refuse, shapeOf, UNREAD } from './condition-reader.ts';
import { questionsAndScales } from './names.ts';

const FIELDS = ['of', 'in', 'at_least'] as const;

/** `count: { of: [late, rushed, loud], in: [often], at_least: 2 }`. */
export function asCount(value: YamlValue, path: Path, reader: ConditionReader): Condition {
	if (!(value instanceof Map)) {
		const wanted = '`{ of: [...], in: [...], at_least: 2 }`';
		const args = { field: 'count', wanted, found: shapeOf(value) };
		return refuse({ code: 'value_kind', args }, path, reader);
	}
	noteUnknownFields(value, FIELDS, path, reader);
	const missing = FIELDS.find((field) => !value.has(field));
	if (missing) {
		reader.report({ code: 'field_missing', args: { field: missing }, path, at: 'key' });
		return UNREAD;
	}

	const of = wordsOf(value.get('of')!, [...path, 'of'], reader, (name, place) => {
		if (reader.names.questions.get(name)?.kind === 'note') {
			reader.report({ code: 'note_limited', args: { question: name }, path: place });
			return false;
		}
		const known = questionsAndScales(reader.names);
		if (known.includes(name) || reader.names.unread.has(name)) return true;
		reader.report({ code: 'name_unknown', args: { name, known }, path: place });
		return false;
	});
	if (of.length === 0 || of.some((name) => reader.names.unread.has(name))) return UNREAD;

	const fitting = [...new Set(of.flatMap((name) => valuesOf(name, reader)))];
	const words = wordsOf(value.get('in')!, [...path, 'in'], reader, (word, place) => {
		if (fitting.includes(word)) return true;
		reader.report({ code: 'count_in_unfit', args: { value: word, known: fitting }, path: place });
		return false;
	});
	const atLeast = value.get('at_least')!;
	if (typeof atLeast !== 'number' || !Number.isInteger(atLeast) || atLeast < 1) {
		const args = { field: 'at_least', wanted: 'a whole number above 0', found: shapeOf(atLeast) };
		reader.report({ code: 'value_kind', args, path: [...path, 'at_least'] });
		return UNREAD;
	}
	if (atLeast > of.length) {
		const args = { atLeast, of: of.length };
		reader.report({ code: 'count_out_of_reach', args, path: [...path, 'at_least'] });
	}
	return words.length > 0 ? { kind: 'count', of, in: words, atLeast } : UNREAD;
}

function valuesOf(name: string, { names }: ConditionReader): readonly string[] {
	const question = names.questions.get(name);
	return question ? answersOf(question) : (names.scales.get(name) ?? []);
}
