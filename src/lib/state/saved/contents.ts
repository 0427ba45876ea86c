import { isKept } from './is-kept.ts';
import { isOver } from './lifetime.ts';
import type { Entry } from './notes-file.ts';
import { unsealJson } from './sealed-json.ts';
import {
	boundTo,
	isStoredResult,
	isStoredShelf,
	type StoredResult,
	type StoredShelf
} from './stored.ts';
import { upgrade } from './upgrade.ts';

/** What lies in a store of the database: whatever was written there, under its key. */
export type Found = { key: IDBValidKey; value: unknown };

/** Where something lies that cannot be read. */
export type Place = { store: 'shelves' | 'results'; key: IDBValidKey };

/** What the database holds, sorted before anything is decrypted. */
export type Contents = {
	shelves: { shelf: StoredShelf; results: StoredResult[] }[];
	/** Past their day. */
	over: Place[];
	/** No shelf or result of ours, or a result whose shelf is gone. */
	unreadable: Place[];
};

export function sortContents(shelves: Found[], results: Found[], now: number): Contents {
	const known = shelves.flatMap(({ value }) => (isStoredShelf(value) ? [value] : []));
	const stored = results.flatMap(({ value }) => (isStoredResult(value) ? [value] : []));
	const onShelf = new Map(known.map(({ id }): [string, StoredResult[]] => [id, []]));
	const readable = new Set<string>();
	for (const result of stored.filter((one) => !isOver(one, now))) {
		const there = onShelf.get(result.shelf);
		if (there === undefined) continue;
		there.push(result);
		readable.add(result.id);
	}
	const placed = known
		.toSorted((one, other) => one.madeAt - other.madeAt)
		.map((shelf) => ({ shelf, results: onShelf.get(shelf.id)! }));
	return {
		shelves: placed.filter(({ results }) => results.length > 0),
		over: [
			...stored.filter((result) => isOver(result, now)).map(({ id }) => placeOf('results', id)),
			// A place with nothing in it would only keep a name.
			...placed
				.filter(({ results }) => results.length === 0)
				.map(({ shelf }) => placeOf('shelves', shelf.id))
		],
		unreadable: [
			...shelves
				.filter(({ value }) => !isStoredShelf(value))
				.map(({ key }) => placeOf('shelves', key)),
			...results
				.filter(
					({ value }) => !isStoredResult(value) || (!isOver(value, now) && !readable.has(value.id))
				)
				.map(({ key }) => placeOf('results', key))
		]
	};
}

/** Null when it does not open with this key, lies under another name, or a newer version of the site wrote it. */
export async function openResult(key: CryptoKey, result: StoredResult): Promise<Entry | null> {
	const content = await unsealJson(key, boundTo(result), result);
	const kept = content === undefined ? undefined : upgrade(content, result.version);
	return isKept(kept) && kept.id === result.id ? { kept, expires: result.expires } : null;
}

function placeOf(store: Place['store'], key: IDBValidKey): Place {
	return { store, key };
}
