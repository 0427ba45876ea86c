import { builderView } from '$lib/server/clinicians/builder-view.ts';
import type { PageServerLoad } from './$types';

/** A form and what the server makes of it. Its own small script saves the reloading. */
export const csr = false;

export const load: PageServerLoad = ({ url }) => builderView(url.searchParams, url.origin);
