import { describe, expect, test } from 'vitest';
import { valueOf } from './node.ts';
import { readYaml } from './read-yaml.ts';

/** Ten times what reading may take, in milliseconds of processor time: a busy machine is no fault. */
const CEILING = 1_000;

const laughs = [
	'a: &a [lol, lol, lol]',
	...'bcdefghi'.split('').map((name, index) => {
		const before = 'abcdefgh'[index];
		return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
	})
].join('\n');

const merges = [
	'a: &a { x: 1 }',
	...Array.from({ length: 500 }, (_, i) => `m${i}:\n  <<: *a`)
].join('\n');

/** What each text is refused for; null where it may be read. */
const hostile: [name: string, text: string, code: string | null][] = [
	['a billion laughs', laughs, 'anchor_refused'],
	['a chain of merges', merges, 'alias_refused'],
	['a merge key', 'a:\n  <<: { x: 1 }\n', 'merge_refused'],
	['100,000 brackets', '['.repeat(100_000), 'file_too_crowded'],
	['20,000 brackets', '['.repeat(20_000), 'nesting_too_deep'],
	['20,000 closed brackets', '['.repeat(10_000) + ']'.repeat(10_000), 'nesting_too_deep'],
	['50,000 braces', '{a: '.repeat(50_000), 'file_too_crowded'],
	['5,000 braces', '{a: '.repeat(5_000), 'nesting_too_deep'],
	['100,000 dashes', '- '.repeat(100_000), 'file_too_crowded'],
	['10,000 dashes', '- '.repeat(10_000), 'nesting_too_deep'],
	['10,000 question marks', '? '.repeat(10_000), 'nesting_too_deep'],
	['700 levels of indentation', steps(700), 'nesting_too_deep'],
	['30,000 colons on one line', 'a: '.repeat(30_000), 'file_too_crowded'],
	['5,000 colons on one line', 'a: '.repeat(5_000), 'text_has_colon'],
	['10,000 closing brackets', ']'.repeat(10_000), 'bracket_unmatched'],
	['50,000 keys', keys(50_000), 'file_too_large'],
	['25,000 keys', keys(25_000), 'file_too_crowded'],
	['489 KB of keys', 'k'.repeat(489 * 1024), 'file_too_large'],
	['100,000 keys in braces', `{${'a,'.repeat(100_000)}}`, 'file_too_crowded'],
	['60,000 empty lines', '\n'.repeat(60_000) + 'a: 1', 'file_too_crowded'],
	['a scalar of 1 MB', `a: ${'x'.repeat(1024 * 1024)}`, 'file_too_large'],
	['a scalar of 200 KB', `a: ${'x'.repeat(200 * 1024)}`, null],
	['200 KB of wide letters', `a: ${'愛'.repeat(100 * 1024)}`, 'file_too_large'],
	['100,000 faulty escapes', `a: "${'\\q'.repeat(100_000)}"`, 'escape_unknown'],
	['20,000 escapes beyond Unicode', `a: "${'\\UFFFFFFFF'.repeat(20_000)}"`, 'escape_unknown'],
	['an unclosed quote of 200 KB', `a: "${'x'.repeat(200 * 1024)}`, 'quote_unclosed'],
	['100,000 quotes', '"'.repeat(100_000), 'file_too_crowded'],
	['10,000 tags', '!a '.repeat(10_000), 'tag_refused'],
	['10,000 anchors', '&a '.repeat(10_000), 'anchor_refused'],
	['a tag that runs code elsewhere', 'a: !!js/function "x"', 'tag_refused'],
	['a tag on a key', '!!str a: 1', 'tag_refused'],
	['two documents', 'a: 1\n---\nb: 2\n', 'document_extra'],
	['40,000 documents', '---\na\n'.repeat(40_000), 'file_too_crowded'],
	['a directive', '%TAG ! tag:example.org,2000:\n---\na: 1\n', 'directive_refused'],
	['UTF-16 read as UTF-8', '\uFFFD\uFFFDa\0:\0 \x001\0', 'encoding_unknown'],
	['UTF-16 without a mark', 'a\0:\0 \x001\0', 'encoding_unknown'],
	['a lone surrogate', 'a: \uD800', 'character_unprintable'],
	['a mark in the middle', 'a: x\uFEFF', 'character_unprintable'],
	['text that runs backwards', 'a: x\u202Ey', 'character_unprintable'],
	['an escape to the same', 'a: "\\u202Ey"', 'character_unprintable'],
	['a lone carriage return', 'a: x\rb: y', 'character_unprintable'],
	['nothing', ' \n\n', 'file_empty']
];

describe('readYaml', () => {
	test.each(hostile)('answers %s at once', (_, text, code) => {
		const start = process.cpuUsage();
		const reading = readYaml(text);
		expect(process.cpuUsage(start).user / 1_000).toBeLessThan(CEILING);

		expect(reading.ok ? null : reading.problems[0]?.code).toBe(code);
		if (reading.ok) return;
		expect(reading.problems[0]?.span.start.line).toBeGreaterThan(0);
	});

	test('takes at most three times as long for twice as many keys', () => {
		readYaml(keys(1_000));
		const once = timeOf(keys(1_500));
		expect(timeOf(keys(3_000))).toBeLessThan(once * 3 + 20);
	});

	test('skips a byte order mark at the beginning and counts columns without it', () => {
		const reading = readYaml('\uFEFFa: b: c');
		expect(reading.ok ? null : reading.problems[0]?.span.start).toEqual({ line: 1, column: 4 });
	});

	test('keeps names that mean something to JavaScript, and the order of names that look like numbers', () => {
		const reading = readYaml('__proto__: 1\nconstructor: 2\n10: ten\n9: nine\ntrue: yes\n');
		expect(reading.ok && valueOf(reading.file.root)).toEqual(
			new Map<string, string | number>([
				['__proto__', 1],
				['constructor', 2],
				['10', 'ten'],
				['9', 'nine'],
				['true', 'yes']
			])
		);
	});

	test('reads Windows line ends', () => {
		const reading = readYaml('a: b\r\nc: "d\r\n  e"\r\n');
		expect(reading.ok && valueOf(reading.file.root)).toEqual(
			new Map([
				['a', 'b'],
				['c', 'd e']
			])
		);
	});
});

function keys(count: number): string {
	return Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
}

function steps(count: number): string {
	return Array.from({ length: count }, (_, index) => `${' '.repeat(index)}a:`).join('\n');
}

/** The fastest of three, so that a pause of the machine does not count. */
function timeOf(text: string): number {
	const times = [1, 2, 3].map(() => {
		const start = process.cpuUsage();
		readYaml(text);
		return process.cpuUsage(start).user / 1_000;
	});
	return Math.min(...times);
}
