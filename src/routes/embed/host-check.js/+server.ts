import { compressed } from '$lib/server/embed/compressed.ts';
import { pageScripts } from '$lib/server/scripts/page-scripts.ts';
import type { RequestHandler } from './$types';

/** Looks at the host page that loads it. Module scripts of other origins need the header. */
export const GET: RequestHandler = ({ request }) =>
	compressed(request, pageScripts['host-check'].text, {
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': 'public, max-age=600',
		'access-control-allow-origin': '*'
	});
