import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserKind } from '../drivers/tab-driver.ts';

/** Where each keeps its history; WebKit's own browser keeps none. */
const HISTORIES: Record<BrowserKind, { file: string; table: string } | null> = {
	chromium: { file: 'Default/History', table: 'urls' },
	firefox: { file: 'places.sqlite', table: 'moz_places' },
	webkit: null
};

/** Every address of a site that stands in the history of a browser that has ended, with its title. */
export function visited(kind: BrowserKind, folder: string, site: string): string[] {
	const history = HISTORIES[kind];
	if (history === null) return [];
	const database = new DatabaseSync(join(folder, history.file), { readOnly: true });
	const rows = database.prepare(`select url, title from ${history.table}`).all();
	database.close();
	return rows
		.filter(({ url }) => String(url).startsWith(site))
		.map(({ url, title }) => `${String(url).slice(site.length)} ${String(title)}`)
		.toSorted();
}
