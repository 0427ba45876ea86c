import { error } from '@sveltejs/kit';
import { compressed } from '$lib/server/embed/compressed.ts';
import { embedFiles } from '$lib/server/embed/embed-files.ts';
import type { RequestHandler } from './$types';

/** The loaders: `v1.js` moves within its protocol, a whole version never changes. Module scripts of other origins need both headers. */
export const GET: RequestHandler = ({ params, request }) => {
	const loader = embedFiles.loaders.find(({ name }) => name === params.file);
	if (loader === undefined) error(404, 'Not found');
	return compressed(request, loader.text, {
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control':
			loader.integrity === null ? 'public, max-age=600' : 'public, max-age=31536000, immutable',
		'access-control-allow-origin': '*'
	});
};
