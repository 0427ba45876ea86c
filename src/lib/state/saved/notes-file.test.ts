import { describe, expect, test } from 'vitest';
import { reports } from '../../../../tests/fixtures/reports.ts';
import { keptOf } from './kept.ts';
import { FILE_NAME, LARGEST_FILE, readNotes, writeNotes, type NotesFile } from './notes-file.ts';
import { COST } from './passphrase-lock.ts';
import { KEPT_VERSION } from './upgrade.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);
const entry = { kept: keptOf(reports.full, 'one', 5)!, expires: 100 };
const plain: NotesFile = { kind: 'plain', name: 'Sam', entries: [entry] };
const locked: NotesFile = {
	kind: 'locked',
	name: 'Sam',
	version: KEPT_VERSION,
	lock: { ...COST, salt: bytes(16), key: { iv: bytes(12), data: bytes(48) } },
	sealed: { iv: bytes(12), data: bytes(70_000) }
};

describe('a file of notes', () => {
	test('is read as it was written, plain and locked', () => {
		expect(readNotes(writeNotes(plain))).toEqual({ ok: true, file: plain });
		expect(readNotes(writeNotes(locked))).toEqual({ ok: true, file: locked });
	});

	test('has a name that says nothing', () => {
		expect(FILE_NAME).toBe('notes.json');
	});

	const text = writeNotes(plain);
	test.each<[string, string]>([
		['no JSON', 'Dear diary'],
		['an empty object', '{}'],
		['a list', '[]'],
		['results that are no list', JSON.stringify({ notes: 2, name: '', results: { length: 1 } })],
		['one good and one bad result', text.replace(/\]\}$/, ',{"kept":1,"expires":2}]}')],
		['a key of its prototype', text.replace('{', '{"__proto__":{},')],
		['a name that is too long', text.replace('"Sam"', `"${'a'.repeat(41)}"`)],
		['a lock that would take hours', writeNotes(locked).replace('131072', '1073741824')],
		['a version below the first', text.replace('"notes":2', '"notes":0')],
		['what is not base64', writeNotes(locked).replace(/"iv":"../, '"iv":"*!')]
	])('is refused whole when it holds %s', (_, hostile) => {
		expect([text, writeNotes(locked)]).not.toContain(hostile);
		expect(readNotes(hostile)).toEqual({ ok: false, problem: 'not_ours' });
	});

	test('is refused for its size before it is read', () => {
		expect(readNotes(' '.repeat(LARGEST_FILE + 1))).toEqual({ ok: false, problem: 'too_large' });
	});

	test('from a newer version is named as such', () => {
		expect(readNotes(text.replace('"notes":2', '"notes":3'))).toEqual({
			ok: false,
			problem: 'newer'
		});
	});

	test('of deep nesting is refused without falling over', () => {
		const deep = `{"notes":1,"name":"","results":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
		expect(readNotes(deep)).toEqual({ ok: false, problem: 'not_ours' });
	});
});
