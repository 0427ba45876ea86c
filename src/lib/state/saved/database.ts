import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What is stored may have been written by anything, so reading it starts from `unknown`. */
interface Stored extends DBSchema {
	shelves: { key: IDBValidKey; value: unknown };
	results: { key: IDBValidKey; value: unknown };
}

export type Database = IDBPDatabase<Stored>;
export type StoreName = 'shelves' | 'results';

/** A name that says nothing about what is in it. */
const NAME = 'kept';

/** Each takes the database one version on. */
const migrations: readonly ((database: Pick<Database, 'createObjectStore'>) => void)[] = [
	function createStores(database) {
		database.createObjectStore('shelves', { keyPath: 'id' });
		database.createObjectStore('results', { keyPath: 'id' });
	}
];

/** Works on the database, and makes it when it is not there yet. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
	const database = await openDB<Stored>(NAME, migrations.length, {
		upgrade: (database, from) => migrate(database, from)
	});
	return closing(database, work);
}

/** The same, but only looks: where nothing is kept, nothing is made, so that a look leaves no trace. */
export async function withExisting<T>(
	work: (database: Database) => Promise<T>,
	nothing: T
): Promise<T> {
	let isMissing = false;
	try {
		const database = await openDB<Stored>(NAME, migrations.length, {
			upgrade(database, from, _to, transaction) {
				if (from > 0) return migrate(database, from);
				isMissing = true;
				// Giving up on making it rejects this, too, and nobody waits for it.
				transaction.done.catch(() => undefined);
				transaction.abort();
			}
		});
		return await closing(database, work);
	} catch (reason) {
		if (isMissing) return nothing;
		throw reason;
	}
}

/** Everything in it goes, keys included, whatever version wrote it. */
export async function removeDatabase(): Promise<void> {
	await deleteDB(NAME);
}

function migrate(database: Pick<Database, 'createObjectStore'>, from: number): void {
	for (const migration of migrations.slice(from)) migration(database);
}

/** Open for as long as one act takes: an open database in another tab would hold up its removal. */
async function closing<T>(
	database: Database,
	work: (database: Database) => Promise<T>
): Promise<T> {
	try {
		return await work(database);
	} finally {
		database.close();
	}
}
