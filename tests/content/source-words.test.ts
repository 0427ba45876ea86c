import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, plainWords, ROW, rowsOf } from './source-hash.ts';

const root = resolve(import.meta.dirname, '../..');
const hashes = Buffer.from(
	readFileSync(join(import.meta.dirname, 'source-words.txt'), 'utf8').replaceAll('\n', ''),
	'base64'
).toString('hex');
const recorded = new Set(hashes.match(/.{16}/g));

const places = [
	'guide',
	'questionnaires',
	'src',
	'static',
	'docs',
	'tests',
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md'
];

/** Every nine words in a row of a text that are the source's. */
function taken(text: string, known: ReadonlySet<string>): string[] {
	const words = plainWords(text);
	return [...rowsOf(words)]
		.filter(({ hash }) => known.has(hash))
		.map(({ start }) => words.slice(start, start + ROW).join(' '));
}

/** Text files below a place, with paths from the root. */
function files(place: string): string[] {
	const path = join(root, place);
	if (!statSync(path).isDirectory()) return [place];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter(
			(entry) => entry.isFile() && /\.(?:md|ya?ml|json|ts|svelte|css|html|txt)$/.test(entry.name)
		)
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

describe('no nine words in a row are those of the text the guide was written from', () => {
	test.each(places)('%s', (place) => {
		const all = files(place);
		expect(all).not.toEqual([]);
		const strays = all.flatMap((file) =>
			taken(readFileSync(join(root, file), 'utf8'), recorded).map((words) => `${file}: ${words}`)
		);
		expect(strays).toEqual([]);
	});

	test('thousands of rows are on record', () => {
		expect(recorded.size).toBeGreaterThan(2_500);
		expect(hashes.length).toBe(recorded.size * 16);
	});

	test('they would be found over line ends, marks and capitals, wherever they stand', () => {
		const known = new Set([hashOf(plainWords("one two three four five six seven eight don't"))]);
		expect(taken('And *One* two,\n- three “four”: FIVE six\n\nseven eight don’t!', known)).toEqual([
			"one two three four five six seven eight don't"
		]);
		expect(taken('one two three four five six seven eight', known)).toEqual([]);
	});
});
