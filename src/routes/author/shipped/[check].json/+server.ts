import { error, json } from '@sveltejs/kit';
import { findManuscript } from '$lib/server/content/content';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => {
	const manuscript = findManuscript(params.check);
	if (manuscript === null) error(404, 'There is no questionnaire at this address.');
	return json(manuscript);
};
