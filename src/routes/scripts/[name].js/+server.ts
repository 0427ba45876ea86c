import { error } from '@sveltejs/kit';
import { compressed } from '$lib/server/embed/compressed.ts';
import { pageScripts } from '$lib/server/scripts/page-scripts.ts';
import type { RequestHandler } from './$types';

/** The scripts of pages without a router. Their names hold a hash of what is in them. */
export const GET: RequestHandler = ({ params, request }) => {
	const script = Object.entries(pageScripts).find(
		([name, { hash }]) => params.name === `${name}-${hash}`
	);
	if (script === undefined) error(404, 'Not found');
	return compressed(request, script[1].text, {
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': 'public, max-age=31536000, immutable'
	});
};
