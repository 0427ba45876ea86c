import type { Condition } from '../../model/condition.ts';
import type { Question } from '../../model/question.ts';
import { NOT_APPLICABLE } from '../../model/sheet.ts';
import { Decimal } from '../../model/words.ts';
import type { Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import { type ConditionReader, refuse, shapeOf, UNREAD } from './condition-reader.ts';

/** `turn-to: never` or `turn-to: [never, rarely]`. */
export function asAnswer(
	question: Question,
	value: YamlValue,
	path: Path,
	reader: ConditionReader
): Condition {
	if (question.kind === 'number' || question.kind === 'note') {
		return refuse({ code: 'amount_needed', args: { question: question.id } }, path, reader);
	}
	const known = answersOf(question);
	const options = wordsOf(value, path, reader, (option, place) => {
		if (known.includes(option)) return true;
		reader.report({
			code: 'option_unknown',
			args: { question: question.id, option, known },
			path: place
		});
		return false;
	});
	return options.length > 0 ? { kind: 'answer', question: question.id, options } : UNREAD;
}

/** `loneliness: high` or `loneliness: [some, high]`. */
export function asBand(
	scale: string,
	known: readonly string[],
	value: YamlValue,
	path: Path,
	reader: ConditionReader
): Condition {
	if (known.length === 0) return refuse({ code: 'bands_missing', args: { scale } }, path, reader);
	const bands = wordsOf(value, path, reader, (band, place) => {
		if (known.includes(band)) return true;
		reader.report({ code: 'band_unknown', args: { scale, band, known }, path: place });
		return false;
	});
	return bands.length > 0 ? { kind: 'band', scale, bands } : UNREAD;
}

/** `loneliness: { at_least: 1.5, below: 2 }`. */
export function asAmount(
	name: string,
	value: Map<string, YamlValue>,
	path: Path,
	reader: ConditionReader
): Condition {
	const question = reader.names.questions.get(name);
	if (question && question.kind !== 'number') {
		const args = { question: name, known: answersOf(question) };
		return refuse({ code: 'amount_unfit', args }, path, reader);
	}
	noteUnknownFields(value, AMOUNT, path, reader);
	const atLeast = numberIn(value, 'at_least', path, reader);
	const below = numberIn(value, 'below', path, reader);
	if (!AMOUNT.some((field) => value.has(field))) {
		return refuse({ code: 'amount_empty', args: {} }, path, reader);
	}
	if (atLeast !== null && below !== null && below <= atLeast) {
		return refuse({ code: 'amount_empty', args: {} }, path, reader);
	}
	return { kind: 'amount', name, atLeast, below };
}

/** The answers a condition may name: the options, and "does not apply" where it is offered. */
export function answersOf(question: Question): string[] {
	if (question.kind === 'number' || question.kind === 'note') return [];
	const options = question.options.map(({ id }) => id);
	const isOffered = question.kind === 'choose_one' && question.notApplicable !== null;
	return isOffered ? [...options, NOT_APPLICABLE] : options;
}

/** A field a condition does not have. */
export function noteUnknownFields(
	value: Map<string, YamlValue>,
	known: readonly string[],
	path: Path,
	{ report }: ConditionReader
): void {
	for (const field of value.keys()) {
		if (known.includes(field)) continue;
		report({ code: 'field_unknown', args: { field, known }, path: [...path, field], at: 'key' });
	}
}

/** One word or a list of them, each once, as far as they pass. */
export function wordsOf(
	value: YamlValue,
	path: Path,
	reader: ConditionReader,
	passes: (word: string, path: Path) => boolean
): string[] {
	const isList = Array.isArray(value);
	const words: string[] = [];
	for (const [index, word] of (isList ? value : [value]).entries()) {
		const place = isList ? [...path, index] : path;
		if (word === null || Array.isArray(word) || word instanceof Map) {
			const args = {
				field: String(path.at(-1)),
				wanted: 'a name or a list of names',
				found: shapeOf(word)
			};
			reader.report({ code: 'value_kind', args, path: place });
		} else if (typeof word !== 'string') {
			const found = typeof word === 'number' ? 'a number' : 'yes or no';
			const args = { field: String(path.at(-1)), source: String(word), found };
			reader.report({ code: 'text_read_as_value', args, path: place });
		} else if (passes(word, place) && !words.includes(word)) words.push(word);
	}
	if (isList && value.length === 0) {
		reader.report({ code: 'condition_empty', args: {}, path });
	}
	return words;
}

const AMOUNT = ['at_least', 'below'] as const;

function numberIn(
	value: Map<string, YamlValue>,
	field: string,
	path: Path,
	{ report }: ConditionReader
): number | null {
	const number = value.get(field);
	if (number === undefined) return null;
	if (typeof number !== 'number') {
		const args = { field, wanted: 'a number', found: shapeOf(number) };
		report({ code: 'value_kind', args, path: [...path, field] });
		return null;
	}
	if (!Decimal.safeParse(number).success) {
		report({ code: 'number_too_fine', args: { field, places: 6 }, path: [...path, field] });
		return null;
	}
	return number;
}
