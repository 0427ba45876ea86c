import type { ReloadMessage } from '../offline/reloads.ts';

/** A worker of an older version does not know the question. */
const PATIENCE_MS = 5_000;

let worker: ServiceWorker | null = null;
let handed: Promise<unknown> | null = null;

/**
 * How a check finds its place after a reload: the page that goes hands it to the service worker, and the one that comes asks for
 * it. It passes through memory alone. Where there is no service worker, nothing is handed over.
 */
export const reload = {
	/** Resolves once this browser can hold a place; never where it cannot. */
	async ready(): Promise<void> {
		const { active } = await (navigator.serviceWorker?.ready ??
			new Promise<never>(() => undefined));
		worker = active;
	},

	/** For whoever takes this page's place. A page that is left for good says so as well, and nobody asks for it. */
	hand(place: unknown): void {
		worker?.postMessage({ entry: entry(), place } satisfies ReloadMessage);
	},

	/** What the page before this one handed over, if this is a reload of it. Stays until it is taken. */
	look(): Promise<unknown> {
		handed ??= ask();
		return handed;
	},

	/** The same, for the one check it belongs to. */
	take(): Promise<unknown> {
		const found = reload.look();
		handed = Promise.resolve(null);
		return found;
	},

	isOne(): boolean {
		const [navigation] = performance.getEntriesByType('navigation');
		return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
	}
};

export type Reload = typeof reload;

async function ask(): Promise<unknown> {
	const active = (await navigator.serviceWorker?.getRegistration())?.active;
	if (!active) return null;
	const { port1, port2 } = new MessageChannel();
	const place = await new Promise((answer) => {
		port1.onmessage = ({ data }) => answer(data);
		setTimeout(() => answer(null), PATIENCE_MS);
		active.postMessage({ entry: entry() } satisfies ReloadMessage, [port2]);
	});
	port1.close();
	// Whoever comes back to a page that they left asks too, so that nothing waits there for a later reload.
	return reload.isOne() ? place : null;
}

/** The router numbers the entries of a history, by the clock: no two tabs share a number, and a reload keeps it. */
function entry(): number {
	return Number((history.state as Record<string, unknown> | null)?.['sveltekit:history'] ?? 0);
}
