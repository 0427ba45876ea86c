import type { Report } from '$core/report/report.ts';
import { attempt, type Attempt } from './attempt.ts';
import { newKey } from './cipher.ts';
import { openResult, sortContents, type Contents, type Place } from './contents.ts';
import { removeDatabase, withDatabase, withExisting, type Database } from './database.ts';
import { keptOf } from './kept.ts';
import { atMostLongest, canBeOf, endOf, isOver, type Lifetime } from './lifetime.ts';
import {
	boundToFile,
	readEntries,
	readNotes,
	writeNotes,
	type Entry,
	type NotesFile
} from './notes-file.ts';
import { seenName } from './name.ts';
import { newLock, openLock } from './passphrase-lock.ts';
import { sealJson, unsealJson } from './sealed-json.ts';
import { boundTo, type StoredResult, type StoredShelf } from './stored.ts';
import { KEPT_VERSION } from './upgrade.ts';
import type { Vet, Vetted } from './vet.ts';

/** One person's place as the page shows it. */
export type Shelf = { id: string; name: string; hasPassphrase: boolean } & (
	{ isOpen: true; entries: Entry[] } | { isOpen: false; count: number }
);

/** Everything that is kept here: what can be read, and what cannot. */
export type Listing = { shelves: Shelf[]; unreadable: Place[] };

/** Where a result goes: to a shelf that is there, with its passphrase if it has one, or to a new one. */
export type Target =
	| { kind: 'shelf'; id: string; passphrase: string }
	| { kind: 'new'; name: string; passphrase: string };

/**
 * What became of a file: how many results came in, how many of those nobody could verify, and how many did not come in and
 * why.
 */
export type Imported = {
	added: number;
	unverified: number;
	twice: number;
	over: number;
	unknown: number;
	differs: number;
};

export type ImportProblem =
	| 'too_large'
	| 'too_many'
	| 'not_ours'
	| 'newer'
	| 'name_unseen'
	| 'day_wrong'
	| 'needs_passphrase'
	| 'wrong_passphrase';

/** More than anybody keeps, and few enough to list. */
const MOST_RESULTS = 1_000;

type Opened = { shelf: StoredShelf; key: CryptoKey };

/**
 * What people keep on this device, encrypted. The keys of shelves behind a passphrase are held here once it was given,
 * and nowhere else, so they are gone with the page.
 */
export class SavedStore {
	readonly #now: () => number;
	readonly #keys = new Map<string, CryptoKey>();

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Removes what is past its day, and lists the rest. */
	async list(): Promise<Attempt<Listing>> {
		return attempt(async () => {
			const { shelves, unreadable } = await this.#contents();
			const listed = await Promise.all(shelves.map(async (one) => this.#listed(one)));
			return {
				shelves: listed.map(({ shelf }) => shelf),
				unreadable: [...unreadable, ...listed.flatMap(({ damaged }) => damaged)]
			};
		});
	}

	/** False when it is another passphrase. */
	async unlock(id: string, passphrase: string): Promise<Attempt<boolean>> {
		return attempt(async () => {
			const { shelves } = await this.#contents();
			const found = shelves.find(({ shelf }) => shelf.id === id);
			return found !== undefined && (await this.#open(found.shelf, passphrase)) !== null;
		});
	}

	/** Gives when it goes. Null when the passphrase is another one, or the report is one that nothing is kept of. */
	async save(report: Report, lifetime: Lifetime, target: Target): Promise<Attempt<number | null>> {
		return attempt(async () => {
			const now = this.#now();
			const kept = keptOf(report, crypto.randomUUID(), now);
			const opened = kept === null ? null : await this.#target(target);
			if (kept === null || opened === null) return null;
			const expires = endOf(lifetime, now);
			await this.#put(opened, [{ kept, expires }]);
			return expires;
		});
	}

	async remove(places: readonly Place[]): Promise<Attempt<void>> {
		return attempt(async () => {
			await withExisting(async (database) => removePlaces(database, places), undefined);
			// A shelf goes with its last result, and the database with its last shelf.
			await this.#contents();
		});
	}

	/** Everything, of everybody, locked or not. */
	async wipe(): Promise<Attempt<void>> {
		this.#keys.clear();
		return attempt(removeDatabase);
	}

	/** The text of a file with all of one shelf. Null while the shelf is locked. */
	async copy(id: string): Promise<Attempt<string | null>> {
		return attempt(async () => {
			const { shelves } = await this.#contents();
			const found = shelves.find(({ shelf }) => shelf.id === id);
			const key = found && this.#keyOf(found.shelf);
			if (!found || !key) return null;
			const { shelf, results } = found;
			const name = seenName(shelf.name);
			const opened = await Promise.all(results.map(async (result) => openResult(key, result)));
			const entries = opened.filter((entry) => entry !== null);
			if ('key' in shelf) return writeNotes({ kind: 'plain', name, entries });
			const sealed = await sealJson(key, boundToFile(KEPT_VERSION), entries);
			const { lock } = shelf;
			return writeNotes({ kind: 'locked', name, version: KEPT_VERSION, lock, sealed });
		});
	}

	/** Takes in a file. Nothing of it is kept but what comes out of `vet`. */
	async bringIn(
		text: string,
		passphrase: string,
		vet: Vet
	): Promise<Attempt<Imported | ImportProblem>> {
		return attempt(async () => {
			const reading = readNotes(text);
			if (!reading.ok) return reading.problem;
			const { file } = reading;
			if (file.kind === 'locked' && passphrase === '') return 'needs_passphrase';
			const { shelves, unreadable } = await this.#contents();
			const opened = await this.#shelfFor(
				file,
				passphrase,
				shelves.map(({ shelf }) => shelf)
			);
			if (opened === null) return 'wrong_passphrase';
			const entries = file.kind === 'plain' ? file.entries : await entriesOf(file, opened.key);
			if (entries === null) return 'not_ours';

			const now = this.#now();
			if (!entries.every(({ kept }) => canBeOf(kept.keptAt, now))) return 'day_wrong';
			const here = new Set<IDBValidKey>([
				...shelves.flatMap(({ results }) => results.map(({ id }) => id)),
				...unreadable.map(({ key }) => key)
			]);
			const { taken, imported } = sorted(entries, here, now, vet);
			if (here.size > MOST_RESULTS) return 'too_many';
			if (taken.length > 0) await this.#put(opened, taken);
			return imported;
		});
	}

	async #contents(): Promise<Contents> {
		const nothing: Contents = { shelves: [], over: [], unreadable: [] };
		const contents = await withExisting(async (database) => {
			const found = await readAll(database);
			const contents = sortContents(found.shelves, found.results, this.#now());
			await removePlaces(database, contents.over);
			return { ...contents, isEmpty: contents.shelves.length + contents.unreadable.length === 0 };
		}, null);
		if (contents?.isEmpty) await removeDatabase();
		return contents ?? nothing;
	}

	async #listed({ shelf, results }: Contents['shelves'][number]): Promise<{
		shelf: Shelf;
		damaged: Place[];
	}> {
		const { id } = shelf;
		const common = { id, name: seenName(shelf.name), hasPassphrase: 'lock' in shelf };
		const key = this.#keyOf(shelf);
		if (key === null) {
			return { shelf: { ...common, isOpen: false, count: results.length }, damaged: [] };
		}
		const opened = await Promise.all(results.map(async (result) => openResult(key, result)));
		return {
			shelf: { ...common, isOpen: true, entries: opened.filter((entry) => entry !== null) },
			damaged: results
				.filter((_, index) => opened[index] === null)
				.map(({ id }): Place => ({ store: 'results', key: id }))
		};
	}

	#keyOf(shelf: StoredShelf): CryptoKey | null {
		return 'key' in shelf ? shelf.key : (this.#keys.get(shelf.id) ?? null);
	}

	async #open(shelf: StoredShelf, passphrase: string): Promise<Opened | null> {
		const key =
			this.#keyOf(shelf) ?? ('lock' in shelf ? await openLock(shelf.lock, passphrase) : null);
		if (key === null) return null;
		this.#keys.set(shelf.id, key);
		return { shelf, key };
	}

	async #target(target: Target): Promise<Opened | null> {
		if (target.kind === 'new') return this.#newShelf(target.name, target.passphrase);
		const { shelves } = await this.#contents();
		const found = shelves.find(({ shelf }) => shelf.id === target.id);
		return found === undefined ? null : this.#open(found.shelf, target.passphrase);
	}

	async #newShelf(name: string, passphrase: string): Promise<Opened> {
		const made = { id: crypto.randomUUID(), name: seenName(name), madeAt: this.#now() };
		if (passphrase === '') {
			const key = await newKey();
			return { shelf: { ...made, key }, key };
		}
		const { lock, key } = await newLock(passphrase);
		return { shelf: { ...made, lock }, key };
	}

	/** The shelf a file belongs on: the one it was copied from, where that is here, or a new one like it. */
	async #shelfFor(
		file: NotesFile,
		passphrase: string,
		shelves: readonly StoredShelf[]
	): Promise<Opened | null> {
		if (file.kind === 'plain') {
			const same = shelves.find((shelf) => 'key' in shelf && shelf.name === file.name);
			return same ? this.#open(same, '') : this.#newShelf(file.name, '');
		}
		const same = shelves.find(
			(shelf) => 'lock' in shelf && String(shelf.lock.salt) === String(file.lock.salt)
		);
		const made = { id: crypto.randomUUID(), name: file.name, madeAt: this.#now() };
		return this.#open(same ?? { ...made, lock: file.lock }, passphrase);
	}

	async #put({ shelf, key }: Opened, entries: readonly Entry[]): Promise<void> {
		const results = await Promise.all(entries.map(async (entry) => sealed(shelf, key, entry)));
		await withDatabase(async (database) => {
			const transaction = database.transaction(['shelves', 'results'], 'readwrite');
			await Promise.all([
				transaction.objectStore('shelves').put(shelf),
				...results.map(async (result) => transaction.objectStore('results').put(result)),
				transaction.done
			]);
		});
		this.#keys.set(shelf.id, key);
	}
}

/** What of a file is taken in, and what becomes of each of its results. Adds to `here` what comes in. */
function sorted(
	entries: readonly Entry[],
	here: Set<IDBValidKey>,
	now: number,
	vet: Vet
): { taken: Entry[]; imported: Imported } {
	const imported: Imported = {
		...{ added: 0, unverified: 0, twice: 0 },
		...{ over: 0, unknown: 0, differs: 0 }
	};
	const taken = entries.flatMap((entry): Entry[] => {
		const vetted: Vetted = vet(entry.kept);
		if (!('kept' in vetted)) imported[vetted.kind]++;
		else if (isOver(entry, now)) imported.over++;
		else if (here.has(entry.kept.id)) imported.twice++;
		else {
			here.add(entry.kept.id);
			imported.added++;
			if (vetted.kind === 'unverified') imported.unverified++;
			return [{ kept: vetted.kept, expires: atMostLongest(entry.expires, now) }];
		}
		return [];
	});
	return { taken, imported };
}

async function sealed(shelf: StoredShelf, key: CryptoKey, entry: Entry): Promise<StoredResult> {
	const { kept, expires } = entry;
	const open = { id: kept.id, shelf: shelf.id, version: KEPT_VERSION, expires };
	return { ...open, ...(await sealJson(key, boundTo(open), kept)) };
}

async function entriesOf(
	{ version, sealed }: Extract<NotesFile, { kind: 'locked' }>,
	key: CryptoKey
): Promise<Entry[] | null> {
	return readEntries(await unsealJson(key, boundToFile(version), sealed), version);
}

async function readAll(database: Database) {
	const transaction = database.transaction(['shelves', 'results']);
	const all = async (store: 'shelves' | 'results') => {
		const from = transaction.objectStore(store);
		const [keys, values] = await Promise.all([from.getAllKeys(), from.getAll()]);
		return keys.map((key, index) => ({ key, value: values[index] }));
	};
	const [shelves, results] = await Promise.all([all('shelves'), all('results')]);
	return { shelves, results };
}

async function removePlaces(database: Database, places: readonly Place[]): Promise<void> {
	if (places.length === 0) return;
	const transaction = database.transaction(['shelves', 'results'], 'readwrite');
	await Promise.all([
		...places.map(async ({ store, key }) => transaction.objectStore(store).delete(key)),
		transaction.done
	]);
}
