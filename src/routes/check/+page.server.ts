import { error, fail } from '@sveltejs/kit';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { answerForm } from '$lib/server/checks/answer-form.ts';
import { aroundCheck } from '$lib/server/checks/around-check.ts';
import { findCheck } from '$lib/server/checks/find-check.ts';
import { postedForm } from '$lib/server/checks/posted-form.ts';
import { listQuestionnaires } from '$lib/server/content/content.ts';
import { checkCard } from '$lib/server/home/doors.ts';
import { strings } from '$lib/strings.ts';
import type { Actions, PageServerLoad } from './$types';

/** The one address at which every check opens: whoever sees it in a history sees that it was a check, and not which. */
export const load: PageServerLoad = ({ request, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return {
		list: {
			title: strings.home.checksHeading,
			text: strings.home.checksPrivacy,
			checks: listQuestionnaires().map(checkCard)
		},
		beside: aroundCheck(),
		wasPosted: request.method === 'POST'
	};
};

export const actions: Actions = {
	default: async ({ request }) => {
		const form = await postedForm(request);
		const address = form.get('check');
		const opened = typeof address === 'string' ? findCheck(address) : null;
		if (opened === null) error(404, refusedWords.noCheck);
		const posted = answerForm(opened.checked, form);
		const answer = { opened, posted };
		return posted.problems.length > 0 ? fail(422, answer) : answer;
	}
};
