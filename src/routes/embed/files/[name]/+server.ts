import { error } from '@sveltejs/kit';
import { compressed } from '$lib/server/embed/compressed.ts';
import { embedFiles } from '$lib/server/embed/embed-files.ts';
import type { RequestHandler } from './$types';

/** The code and the style sheet of frames. Their names hold a hash of what is in them. */
export const GET: RequestHandler = ({ params, request }) => {
	const file = embedFiles.frame.files.find(({ name }) => name === params.name);
	if (file === undefined) error(404, 'Not found');
	const isStyle = file.name.endsWith('.css');
	return compressed(request, file.text, {
		'content-type': `text/${isStyle ? 'css' : 'javascript'}; charset=utf-8`,
		'cache-control': 'public, max-age=31536000, immutable'
	});
};
