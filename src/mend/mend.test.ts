import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mend } from './mend.ts';
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts';
import { sections } from '../../tests/samples/guide.ts';

const right = readFileSync(
	join(import.meta.dirname, '../../tests/samples/questionnaire.yaml'),
	'utf8'
);

function mended(source: string) {
	return mend(source, (text) => {
		const reading = readQuestionnaire(text, { folder: 'small', sections });
		return reading.ok ? [] : reading.problems;
	});
}

/** The right text with one part written wrongly. */
function wrong(part: string, instead: string): string {
	if (!right.includes(part)) throw new Error(`There is no ${part}.`);
	return right.replace(part, instead);
}

describe('mend', () => {
	test.each([
		['a misspelt field', 'describes:', 'descrbes:'],
		['a misspelt choice', 'kind: reflection', 'kind: reflecton'],
		['a misspelt set of answers', 'answers: how-often', 'answers: how-oftn'],
		['a misspelt question in a scale', 'of: [late, loud]', 'of: [late, luod]'],
		['a misspelt option', '{ late: often, helps', '{ late: oftn, helps'],
		['a misspelt band', 'when: { noise: high }', 'when: { noise: hihg }'],
		['a misspelt scale', 'when: { noise: high }', 'when: { nose: high }'],
		['a misspelt section', 'show: rest-well', 'show: rest-wel'],
		['tabs', '  purpose: Shows', '\tpurpose: Shows'],
		['a missing space behind a colon', 'title: Small\n', 'title:Small\n']
	])('mends %s', (_, part, instead) => {
		const { source, mended: changes } = mended(wrong(part, instead));
		expect(source).toBe(right);
		expect(changes).toHaveLength(1);
	});

	test.each([
		[
			'a text with a colon',
			'title: Small\n',
			'title: Small: a check\n',
			'title: "Small: a check"\n'
		],
		[
			'a text that begins with a backtick',
			'title: Small\n',
			'title: `Small` one\n',
			'title: "`Small` one"\n'
		],
		[
			'a text that begins with a quotation',
			'title: Small\n',
			'title: "Small" one\n',
			'title: "\\"Small\\" one"\n'
		],
		['a number that should be a text', 'title: Small\n', 'title: 2024\n', 'title: "2024"\n'],
		[
			'a text that a comma cut',
			'options:\n      never: Never\n      often: Often\n',
			'options: { never: No, not at all, never ever, often: Often }\n',
			'options: { never: "No, not at all, never ever", often: Often }\n'
		],
		[
			'a text that a comma cut at the end',
			'options:\n      never: Never\n      often: Often\n',
			'options: { never: Never, often: Yes, often }\n',
			'options: { never: Never, often: "Yes, often" }\n'
		]
	])('puts quotes round %s', (_, part, instead, expected) => {
		const { source } = mended(wrong(part, instead));
		expect(source).toBe(wrong(part, expected));
	});

	test.each([
		['a name with two near ones', 'of: [late, loud]', 'of: [laut, loud]'],
		[
			'a short name, which a slip turns into another',
			'when: { noise: high }',
			'when: { noise: hgh }'
		],
		['a name with another beginning', 'late: often, helps: walk', 'late: soften, helps: walk'],
		['a field that is there already', 'about:\n', 'titel: Again\nabout:\n'],
		['words that a comment may have cut', 'title: Small\n', 'title: Small ones #and others\n'],
		['parts in square brackets', 'rights: own\n', 'rights: own\nsources: [Smith A, On rest]\n'],
		['a key that stands there twice', 'title: Small\n', 'title: Small\ntitle: Large\n']
	])('leaves %s', (_, part, instead) => {
		const source = wrong(part, instead);
		expect(mended(source)).toEqual({ source, mended: [] });
	});

	test('keeps what is right, line ends and byte order mark included', () => {
		const source = `\uFEFF${wrong('describes:', 'descrbes:').replaceAll('\n', '\r\n')}`;
		expect(mended(source).source).toBe(`\uFEFF${right.replaceAll('\n', '\r\n')}`);
		expect(mended(right)).toEqual({ source: right, mended: [] });
	});

	test('quotes a sentence with a colon, and never a condition or a rule', () => {
		const sentence = mended(wrong('title: Small', 'title: Small: a start'));
		expect(sentence.source).toBe(wrong('title: Small', 'title: "Small: a start"'));
		for (const [part, instead] of [
			['when: { noise: high }', 'when: noise: high'],
			['when: { noise: high }', 'when: { noise >= high }']
		] as const) {
			const source = wrong(part, instead);
			expect(mended(source)).toEqual({ source, mended: [] });
		}
	});

	test('mends one thing after the other', () => {
		const { source, mended: changes } = mended(
			wrong('describes:', 'descrbes:').replace('of: [late, loud]', 'of: [late, luod]')
		);
		expect(source).toBe(right);
		expect(changes.map(({ code, before, after }) => [code, before, after])).toEqual([
			['field_unknown', 'descrbes', 'describes'],
			['name_unknown', 'luod', 'loud']
		]);
	});
});
