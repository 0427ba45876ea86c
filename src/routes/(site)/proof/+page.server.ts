import { listProofs, quietPromises } from '$lib/server/proofs/proofs';
import type { PageServerLoad } from './$types';

/** A page to read: a browser needs no code for it. */
export const csr = false;

export const load: PageServerLoad = () => ({
	checks: listProofs().map(({ address, title, summary, ways, promises }) => {
		const made = promises.flatMap(({ then }) => then);
		const kept = made.filter(({ standing }) => standing.kind === 'proved');
		return { address, title, summary, ways, promises: { kept: kept.length, all: made.length } };
	}),
	quiet: quietPromises()
});
