import { error } from '@sveltejs/kit';
import { proofWords } from '$core/i18n/proof.en.ts';
import { listSections } from '$lib/server/content/content';
import { findProof } from '$lib/server/proofs/proofs';
import type { PageServerLoad } from './$types';

/** A page to read: a browser needs no code for it. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => ({
	check: findProof(params.check) ?? error(404, proofWords.check.missing),
	sections: listSections().length
});
