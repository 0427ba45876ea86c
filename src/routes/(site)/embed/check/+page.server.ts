import { resolve } from '$app/paths';
import { LOADER_VERSION } from '$core/embed/loader/loader-version.ts';
import { scriptAddress } from '$lib/server/scripts/page-scripts.ts';
import type { PageServerLoad } from './$types';

/** One form that a script reads in the browser. */
export const csr = false;

export const load: PageServerLoad = ({ url }) => {
	const site = `${url.origin}${resolve('/')}`;
	return {
		site,
		loader: LOADER_VERSION,
		script: scriptAddress('test-your-page'),
		reader: scriptAddress('look-at-page'),
		hostCheck: `${site}embed/host-check.js`
	};
};
