import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { hovers } from './hovers.en.ts';
import { jsonSchema, type JsonSchema } from './json-schema.ts';
import { AuthoredQuestionnaire } from '../shape/questionnaire.ts';
import { valueOf, type YamlValue } from '../../yaml/node.ts';
import { readYaml } from '../../yaml/read-yaml.ts';

const root = resolve(import.meta.dirname, '../../..');
const schema = jsonSchema();
const bySchema = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

/** Read as an editor and as Rapport read it; conditions and names that refer to others are for Rapport alone. */
function verdicts(source: string): { schema: boolean; reader: boolean } {
	const yaml = readYaml(source);
	if (!yaml.ok) throw new Error(`This does not read: ${JSON.stringify(yaml.problems[0])}`);
	const value = valueOf(yaml.file.root);
	return {
		schema: bySchema.safeParse(plain(value)).success,
		reader: AuthoredQuestionnaire.safeParse(value).success
	};
}

const right = [
	...readdirSync(join(root, 'questionnaires'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `questionnaires/${name}`),
	...readdirSync(join(root, 'tests/samples/good')).map((name) => `tests/samples/good/${name}`)
].map((folder) => join(folder, 'questionnaire.yaml'));

describe('the schema for editors', () => {
	test.each(right)('accepts %s, as the reader does', (file) => {
		const source = readFileSync(join(root, file), 'utf8');
		expect(verdicts(source)).toEqual({ schema: true, reader: true });
	});

	const small = readFileSync(join(root, 'tests/samples/questionnaire.yaml'), 'utf8');
	test.each([
		['a missing field', 'title: Small\n', ''],
		['an unknown field', 'title: Small\n', 'title: Small\ntitel: Small\n'],
		['an unknown field further in', 'higher: harder', 'higher: harder\n    lower: harder'],
		['another format', 'format: 1', 'format: 2'],
		['a version of 0', 'version: 1', 'version: 0'],
		['half a minute', 'minutes: 1', 'minutes: 0.5'],
		['a name with a space', 'id: small', 'id: "a small one"'],
		['a name that begins with a digit', 'evenings:\n    title', '1st:\n    title'],
		['a word of the format as a name', 'tired:\n', 'always:\n'],
		['a language in words', 'language: en', 'language: english'],
		['an empty text', 'summary: A small check.', 'summary: ""'],
		['a number for a text', 'summary: A small check.', 'summary: 12'],
		['a choice there is not', 'kind: reflection', 'kind: test'],
		['another method', 'score: sum', 'score: total'],
		['another missing rule', 'missing: none_allowed', 'missing: some_allowed'],
		['a missing rule with a word', 'missing: none_allowed', 'missing: { prorate_from: most }'],
		[
			'a missing rule with two fields',
			'missing: none_allowed',
			'missing: { prorate_from: 2, zero_up_to: 1 }'
		],
		['a scale of nothing', 'of: [late, loud]', 'of: []'],
		['one answer', 'options:\n      never: Never\n', 'options:\n'],
		['points in words', 'points: [0, 1]', 'points: [none, one]'],
		['points that are too large', 'points: [0, 1]', 'points: [0, 1000001]'],
		['a step of 0', 'max: 12', 'max: 12, step: 0'],
		['a note of no length', 'max_length: 100', 'max_length: 0'],
		['a weight of 0', 'higher: harder', 'higher: harder\n    weights: { late: 0 }'],
		['no bands', /bands:[\s\S]*?\nprofiles/, 'bands: {}\nprofiles'],
		['a band from somewhere', 'from: 2', 'from: high'],
		['a level there is not', 'level: note', 'level: loud'],
		['rights without a status', 'rights: own', 'rights: { holder: me }'],
		['a hide of both', 'show: rest-well', 'hide: { tag: rest, section: rest-well }'],
		['no pages', /pages:[\s\S]*?\nscales/, 'pages: {}\nscales']
	])('refuses %s, as the reader does', (_, part, instead) => {
		const source = small.replace(part, instead);
		expect(source).not.toBe(small);
		expect(verdicts(source)).toEqual({ schema: false, reader: false });
	});

	test('explains every field, and no field that there is not', () => {
		const fields = fieldsIn(schema, '');
		expect([...fields].filter(([, words]) => words === undefined).map(([at]) => at)).toEqual([]);
		expect(Object.keys(hovers).filter((at) => !fields.has(at))).toEqual([]);
	});

	test('has the properties and choices of the reader at its top', () => {
		const shape = AuthoredQuestionnaire.out.shape;
		expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(shape));
		for (const [field, type] of Object.entries(shape)) {
			const inner = type instanceof z.ZodOptional ? type.unwrap() : type;
			if (!(inner instanceof z.ZodEnum)) continue;
			expect(schema.properties?.[field]?.['enum']).toEqual(inner.options);
		}
	});
});

test('every shipped questionnaire tells editors where the schema is', () => {
	const shipped = right.filter((file) => file.startsWith('questionnaires/'));
	const silent = shipped.filter(
		(file) =>
			!readFileSync(join(root, file), 'utf8').startsWith(
				'# yaml-language-server: $schema=../schema.json\n'
			)
	);
	expect(silent).toEqual([]);
});

function fieldsIn(part: JsonSchema, at: string): Map<string, string | undefined> {
	const own = Object.entries(part.properties ?? {}).map(([name, property]) => {
		const place = at === '' ? name : `${at}.${name}`;
		return [[place, property.description] as const, ...fieldsIn(property, place)];
	});
	const others = [
		...(part.additionalProperties ? [fieldsIn(part.additionalProperties, `${at}.*`)] : []),
		...(part.items ? [fieldsIn(part.items, `${at}.*`)] : []),
		...(part.anyOf ?? []).map((one) => fieldsIn(one, at))
	];
	return new Map([...own.flat(), ...others.flatMap((fields) => [...fields])]);
}

function plain(value: YamlValue): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (!(value instanceof Map)) return value;
	return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]));
}
