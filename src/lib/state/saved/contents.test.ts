import { describe, expect, test } from 'vitest';
import { reports } from '../../../../tests/fixtures/reports.ts';
import { newKey } from './cipher.ts';
import { openResult, sortContents } from './contents.ts';
import { keptOf } from './kept.ts';
import { sealJson } from './sealed-json.ts';
import { boundTo, type StoredResult } from './stored.ts';
import { KEPT_VERSION } from './upgrade.ts';

const key = await newKey();
const kept = keptOf(reports.full, 'one', 5)!;
const head = { id: 'one', shelf: 'mine', version: KEPT_VERSION, expires: 100 };
const result: StoredResult = { ...head, ...(await sealJson(key, boundTo(head), kept)) };
const shelf = { id: 'mine', name: 'Sam', madeAt: 1, key };
const found = (value: { id: unknown }) => ({ key: String(value.id), value });

describe('sortContents', () => {
	test('puts each result on its shelf', () => {
		expect(sortContents([found(shelf)], [found(result)], 50)).toEqual({
			shelves: [{ shelf, results: [result] }],
			over: [],
			unreadable: []
		});
	});

	test('gives up what is past its day, and the shelf that is left empty', () => {
		expect(sortContents([found(shelf)], [found(result)], 100)).toEqual({
			shelves: [],
			over: [
				{ store: 'results', key: 'one' },
				{ store: 'shelves', key: 'mine' }
			],
			unreadable: []
		});
	});

	test('names what it cannot read, and reads the rest', () => {
		const orphan = { ...result, id: 'orphan', shelf: 'gone' };
		const keyless = { ...shelf, id: 'keyless', key: { algorithm: 'AES-GCM' } };
		const wrong = { id: 'wrong', anything: true };
		const sorted = sortContents(
			[found(shelf), found(keyless)],
			[found(result), found(orphan), found(wrong)],
			50
		);
		expect(sorted.shelves).toEqual([{ shelf, results: [result] }]);
		expect(sorted.over).toEqual([]);
		expect(sorted.unreadable).toEqual([
			{ store: 'shelves', key: 'keyless' },
			{ store: 'results', key: 'orphan' },
			{ store: 'results', key: 'wrong' }
		]);
	});
});

describe('openResult', () => {
	test('gives what was kept', async () => {
		expect(await openResult(key, result)).toEqual({ kept, expires: 100 });
	});

	test.each<[string, Partial<StoredResult>]>([
		['on another shelf', { shelf: 'yours' }],
		['under another id', { id: 'two' }],
		['with a longer life', { expires: 101 }],
		['in another version', { version: KEPT_VERSION + 1 }]
	])('does not open %s', async (_, change) => {
		expect(await openResult(key, { ...result, ...change })).toBeNull();
	});

	test('does not open what a newer version wrote, or what is no kept result', async () => {
		const seal = async (version: number, value: unknown): Promise<StoredResult> => {
			const open = { ...head, version };
			return { ...open, ...(await sealJson(key, boundTo(open), value)) };
		};
		expect(await openResult(key, await seal(KEPT_VERSION, kept))).not.toBeNull();
		expect(await openResult(key, await seal(KEPT_VERSION + 1, kept))).toBeNull();
		expect(await openResult(key, await seal(KEPT_VERSION, { id: 'one' }))).toBeNull();
	});
});
