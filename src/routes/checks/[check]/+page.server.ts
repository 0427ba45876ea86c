import { error, fail } from '@sveltejs/kit';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { answerForm } from '$lib/server/checks/answer-form.ts';
import { aroundCheck } from '$lib/server/checks/around-check.ts';
import { findCheck } from '$lib/server/checks/find-check.ts';
import { postedForm } from '$lib/server/checks/posted-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The address of one check, for links from elsewhere. Inside the site every check opens at `/check`. */
export const load: PageServerLoad = ({ params, request, setHeaders }) => {
	// Answers may stand in what is sent back, and a stored page would tell that this one was visited.
	setHeaders({ 'cache-control': 'no-store' });
	const opened = found(params.check);
	return { opened, beside: aroundCheck(), wasPosted: request.method === 'POST' };
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { checked } = found(params.check);
		const posted = answerForm(checked, await postedForm(request));
		return posted.problems.length > 0 ? fail(422, posted) : posted;
	}
};

function found(address: string) {
	return findCheck(address) ?? error(404, refusedWords.noCheck);
}
