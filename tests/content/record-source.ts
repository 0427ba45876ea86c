import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, plainWords, rowsOf } from './source-hash.ts';

/**
 * `node tests/content/record-source.ts <file>`: takes the text that the guide was written from, which is not ours to keep
 * here, and records what the tests need of it: the hash of every nine words in a row, and of every heading and point.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
	console.error('Say which file holds the text: node tests/content/record-source.ts <file>');
	process.exit(1);
}
const text = readFileSync(file, 'utf8');

const rows = new Set([...rowsOf(plainWords(text))].map(({ hash }) => hash));
const bytes = Buffer.from([...rows].toSorted().join(''), 'hex').toString('base64');
record('source-words.txt', bytes.replaceAll(/.{120}/g, '$&\n'));
record(
	'source-points.txt',
	pointsOf(text.split('\n'))
		.map((point) => hashOf(plainWords(point)))
		.join('\n')
);

function record(name: string, content: string): void {
	writeFileSync(join(import.meta.dirname, name), `${content.trimEnd()}\n`);
	console.log(`Wrote ${name}`);
}

/** Headings, points, notes and numbered mistakes: all but running text. */
function pointsOf(lines: readonly string[]): string[] {
	const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
	return lines.filter((line, index) => {
		if (/^\s*(?:•|> Callout:|Mistake \d)/.test(line)) return true;
		// What belongs to the site the text stood on.
		if (
			/^(?:Complete Topic Guide|Related Articles|View |Have questions|Connection: Benefits)/.test(
				line
			)
		)
			return false;
		const isShort = line.length <= 90 && /^(?:\d\)|[A-Z])/.test(line) && !/[.:]$/.test(line);
		return isShort && isBlank(index - 1) && isBlank(index + 1);
	});
}
