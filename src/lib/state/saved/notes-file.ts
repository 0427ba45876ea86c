import type { Sealed } from './cipher.ts';
import { isKept } from './is-kept.ts';
import { isListOf, isMoment, isNumber, isOneOf, isRecord, isText, isWhole, type Is } from './is.ts';
import type { Kept } from './kept.ts';
import { isName, seenName } from './name.ts';
import { COST, type Lock } from './passphrase-lock.ts';
import { readJson } from './read-json.ts';
import { KEPT_VERSION, upgrade } from './upgrade.ts';

/** A result with the day it goes. */
export type Entry = { kept: Kept; expires: number };

/** A copy of one shelf. Locked, only its name can be read without the passphrase. */
export type NotesFile =
	| { kind: 'plain'; name: string; entries: Entry[] }
	| { kind: 'locked'; name: string; version: number; lock: Lock; sealed: Sealed };

export type Reading =
	| { ok: true; file: NotesFile }
	| { ok: false; problem: 'too_large' | 'not_ours' | 'newer' | 'name_unseen' };

/** Says nothing to whoever sees it in a list of files. */
export const FILE_NAME = 'notes.json';
export const LARGEST_FILE = 5 * 1024 * 1024;

/** What the results in a locked file are encrypted under the name of. */
export function boundToFile(version: number): string {
	return `notes:${version}`;
}

type Base64 = { iv: string; data: string };
type Outer = { notes: number; name: string };
type PlainText = Outer & { results: unknown };
type LockedText = Outer & { lock: Omit<Lock, 'salt' | 'key'> & { salt: string; key: Base64 } } & {
	sealed: Base64;
};

const isAnything: Is<unknown> = (value): value is unknown => value !== undefined;
const isLongText: Is<string> = (value): value is string =>
	typeof value === 'string' && value.length <= LARGEST_FILE;
const isBase64 = isRecord<Base64>({ iv: isText, data: isLongText });
const isPlain = isRecord<PlainText>({ notes: isWhole, name: isName, results: isAnything });
const isLocked = isRecord<LockedText>({
	notes: isWhole,
	name: isName,
	lock: isRecord<LockedText['lock']>({
		// Another cost could make a device work for hours.
		n: isOneOf(COST.n),
		r: isOneOf(COST.r),
		p: isOneOf(COST.p),
		salt: isText,
		key: isBase64
	}),
	sealed: isBase64
});
const isEntries = isListOf(isRecord<Entry>({ kept: isKept, expires: isMoment }));
const isVersioned: Is<{ notes: number }> = (value): value is { notes: number } =>
	typeof value === 'object' && value !== null && 'notes' in value && isNumber(value.notes);

export function writeNotes(file: NotesFile): string {
	const { name } = file;
	if (file.kind === 'plain') {
		return JSON.stringify({ notes: KEPT_VERSION, name, results: file.entries });
	}
	const { salt, key, ...cost } = file.lock;
	const lock = { ...cost, salt: base64(salt), key: sealedText(key) };
	return JSON.stringify({ notes: file.version, name, lock, sealed: sealedText(file.sealed) });
}

/** A file may come from anybody: it is one of ours in every part, or it is refused whole. */
export function readNotes(text: string): Reading {
	if (text.length > LARGEST_FILE) return { ok: false, problem: 'too_large' };
	const value = readJson(text);
	if (isVersioned(value) && value.notes > KEPT_VERSION) return { ok: false, problem: 'newer' };
	const file = isLocked(value) ? lockedFile(value) : isPlain(value) ? plainFile(value) : null;
	if (file === null) return { ok: false, problem: 'not_ours' };
	if (seenName(file.name) !== file.name) return { ok: false, problem: 'name_unseen' };
	return { ok: true, file };
}

/** The results of a file, brought up to today's version. Null when they are not what we write. */
export function readEntries(results: unknown, version: number): Entry[] | null {
	if (!Array.isArray(results)) return null;
	const upgraded = results.map((entry: unknown) =>
		typeof entry === 'object' && entry !== null && 'kept' in entry
			? { ...entry, kept: upgrade(entry.kept, version) }
			: entry
	);
	return isEntries(upgraded) ? upgraded : null;
}

function plainFile({ notes, name, results }: PlainText): NotesFile | null {
	const entries = readEntries(results, notes);
	return entries === null ? null : { kind: 'plain', name, entries };
}

function lockedFile({ notes: version, name, lock, sealed }: LockedText): NotesFile | null {
	const salt = bytesOf(lock.salt);
	const key = sealedOf(lock.key);
	const results = sealedOf(sealed);
	if (salt === null || key === null || results === null) return null;
	return { kind: 'locked', name, version, lock: { ...lock, salt, key }, sealed: results };
}

function sealedText({ iv, data }: Sealed): Base64 {
	return { iv: base64(iv), data: base64(data) };
}

function sealedOf({ iv, data }: Base64): Sealed | null {
	const read = { iv: bytesOf(iv), data: bytesOf(data) };
	return read.iv === null || read.data === null ? null : { iv: read.iv, data: read.data };
}

function base64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}
