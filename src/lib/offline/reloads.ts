/** How long a page may take to be loaded anew. */
export const RELOAD_MS = 60_000;

/** What a page says to the service worker: it hands a place over, or, with a port to answer to, asks for one. */
export type ReloadMessage = { entry: number; place?: unknown };

/**
 * Holds places in checks while their pages are loaded anew: in memory, so that no answer is ever written to the device.
 * `entry` is the entry in the history of the tab that is reloaded: another tab gets nothing.
 */
export class Reloads {
	readonly #held = new Map<number, { place: unknown; letGo: () => void }>();

	/** Done when the place was taken, or nobody came for it in time: the worker is to live for so long. */
	async hold(entry: number, place: unknown): Promise<void> {
		this.take(entry);
		if (place === null) return;
		await new Promise<void>((letGo) => {
			this.#held.set(entry, { place, letGo });
			setTimeout(() => this.#held.get(entry)?.letGo === letGo && this.take(entry), RELOAD_MS);
		});
	}

	/** Once: whoever asks again gets null. */
	take(entry: number): unknown {
		const held = this.#held.get(entry);
		this.#held.delete(entry);
		held?.letGo();
		return held?.place ?? null;
	}
}

/** Only pages of this site can send anything; an older one may send it in another form. */
export function isReloadMessage(data: unknown): data is ReloadMessage {
	return typeof (data as Partial<ReloadMessage> | null)?.entry === 'number';
}
