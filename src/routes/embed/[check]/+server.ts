import { readForm } from '$lib/server/checks/posted-form.ts';
import { answerFrame } from '$lib/server/embed/answer-frame.ts';
import { answerRefusedForm } from '$lib/server/embed/answer-refused-form.ts';
import type { RequestHandler } from './$types';

/** One check in a frame on somebody else's page. No page of SvelteKit's, so no other page of the site carries it along. */
export const GET: RequestHandler = ({ params, url }) => answerFrame(params.check, url, null);

export const POST: RequestHandler = async ({ params, url, request }) => {
	const posted = await readForm(request);
	return posted.ok
		? answerFrame(params.check, url, posted.form)
		: answerRefusedForm(url, posted.status, posted.text);
};
