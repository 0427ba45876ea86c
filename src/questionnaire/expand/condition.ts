import type { Condition } from '../../model/condition.ts';
import type { Finding, Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import { asAmount, asAnswer, asBand } from './condition-line.ts';
import { type ConditionReader, refuse, shapeOf, UNREAD } from './condition-reader.ts';
import { asCount } from './count.ts';
import { questionsAndScales } from './names.ts';

/** Reads a condition as authors write it: a map whose lines must all hold, a list of which one must, or `always`. */
export function readCondition(value: YamlValue, path: Path, reader: ConditionReader): Condition {
	const condition = readParts(value, path, reader);
	if (!reader.places.has(condition)) reader.places.set(condition, path);
	return condition;
}

function readParts(value: YamlValue, path: Path, reader: ConditionReader): Condition {
	const fail = (finding: Finding): Condition => refuse(finding, path, reader);

	if (value === 'always') return { kind: 'always' };
	if (value === 'otherwise') return fail({ code: 'otherwise_misplaced', args: {} });
	if (value === null) return fail({ code: 'condition_empty', args: {} });
	if (Array.isArray(value)) {
		if (value.length === 0) return fail({ code: 'condition_empty', args: {} });
		const of = value.map((part, index) => readCondition(part, [...path, index], reader));
		return of.length === 1 ? of[0]! : { kind: 'any', of };
	}
	if (!(value instanceof Map)) {
		return fail({ code: 'condition_shape', args: { found: `\`${String(value)}\`` } });
	}
	if (value.size === 0) return fail({ code: 'condition_empty', args: {} });

	const of = [...value].map(([name, content]) => {
		const line = readLine(name, content, [...path, name], reader);
		if (!reader.places.has(line)) reader.places.set(line, [...path, name]);
		return line;
	});
	return of.length === 1 ? of[0]! : { kind: 'all', of };
}

/** One `name: value` line. */
function readLine(name: string, value: YamlValue, path: Path, reader: ConditionReader): Condition {
	const { names } = reader;
	switch (name) {
		case 'all':
		case 'any':
			return readList(name, value, path, reader);
		case 'not':
			return { kind: 'not', of: readCondition(value, path, reader) };
		case 'count':
			return asCount(value, path, reader);
		case 'flag':
			return named(value, names.flags, path, reader, (flag, known) =>
				known.includes(flag)
					? { kind: 'flag', flag }
					: { code: 'flag_unknown', args: { flag, known } }
			);
		case 'profile':
			return named(value, names.profiles, path, reader, (profile, known) =>
				known.includes(profile)
					? { kind: 'profile', profile }
					: { code: 'profile_unknown', args: { profile, known } }
			);
		case 'answered':
			return named(
				value,
				[...names.questions.keys(), ...names.unread],
				path,
				reader,
				(question, known) =>
					known.includes(question)
						? { kind: 'answered', question }
						: { code: 'question_unknown', args: { question, known } }
			);
		case 'scored':
			return named(value, [...names.scales.keys()], path, reader, (scale, known) =>
				known.includes(scale)
					? { kind: 'scored', scale }
					: { code: 'scale_unknown', args: { scale, known } }
			);
		default:
			return readName(name, value, path, reader);
	}
}

function readList(
	kind: 'all' | 'any',
	value: YamlValue,
	path: Path,
	reader: ConditionReader
): Condition {
	if (!Array.isArray(value)) {
		const found = value instanceof Map ? 'a map' : `\`${String(value)}\``;
		const args = { field: kind, wanted: 'a list of conditions', found };
		return refuse({ code: 'value_kind', args }, path, reader);
	}
	if (value.length === 0) return refuse({ code: 'condition_empty', args: {} }, path, reader);
	return { kind, of: value.map((part, index) => readCondition(part, [...path, index], reader)) };
}

/** A line about a question or a scale. */
function readName(name: string, value: YamlValue, path: Path, reader: ConditionReader): Condition {
	const question = reader.names.questions.get(name);
	const bands = reader.names.scales.get(name);
	if (reader.names.unread.has(name)) return UNREAD;
	if (!question && !bands) {
		const known = questionsAndScales(reader.names);
		reader.report({ code: 'name_unknown', args: { name, known }, path, at: 'key' });
		return UNREAD;
	}
	if (question?.kind === 'note') {
		reader.report({ code: 'note_limited', args: { question: name }, path, at: 'key' });
		return UNREAD;
	}
	if (value instanceof Map) return asAmount(name, value, path, reader);
	return question
		? asAnswer(question, value, path, reader)
		: asBand(name, bands!, value, path, reader);
}

/** A line whose value is one name of a known kind. */
function named(
	value: YamlValue,
	known: readonly string[],
	path: Path,
	reader: ConditionReader,
	look: (name: string, known: readonly string[]) => Condition | Finding
): Condition {
	if (value instanceof Map || Array.isArray(value) || value === null) {
		const args = { field: String(path.at(-1)), wanted: 'one name', found: shapeOf(value) };
		return refuse({ code: 'value_kind', args }, path, reader);
	}
	const result = look(String(value), known);
	return 'kind' in result ? result : refuse(result, path, reader);
}
