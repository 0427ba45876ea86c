import { postedForm } from '$lib/server/checks/posted-form.ts';
import { answerFrame } from '$lib/server/embed/answer-frame.ts';
import type { RequestHandler } from './$types';

/** One check in a frame on somebody else's page. No page of SvelteKit's, so no other page of the site carries it along. */
export const GET: RequestHandler = ({ params, url }) => answerFrame(params.check, url, null);

export const POST: RequestHandler = async ({ params, url, request }) =>
	answerFrame(params.check, url, await postedForm(request));
