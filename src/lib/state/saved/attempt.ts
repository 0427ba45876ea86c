/** Why a browser did not do it: it keeps nothing here, it has no room, or a newer version of the site wrote what is there. */
export type Trouble = 'blocked' | 'full' | 'newer';

export type Attempt<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** Storage may fail in as many ways as there are browsers; whoever is taking a check must never notice. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (reason) {
		const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
		if (name === 'QuotaExceededError') return { ok: false, trouble: 'full' };
		return { ok: false, trouble: name === 'VersionError' ? 'newer' : 'blocked' };
	}
}
