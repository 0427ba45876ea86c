import { error, fail } from '@sveltejs/kit';
import { sectionsToShow } from '$core/engine/sections-to-show.ts';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { withoutHidden } from '$core/engine/visibility.ts';
import { firstPageWords } from '$lib/components/check/first-page.ts';
import { findQuestionnaire, listSections } from '$lib/server/content/content.ts';
import { withoutBody } from '$lib/server/content/without-body.ts';
import { enteredIn } from '$lib/state/entered.ts';
import { answersIn, problemsIn } from '$lib/state/read-entered.ts';
import { workOut, type Checked } from '$lib/state/work-out.ts';
import type { Actions, PageServerLoad } from './$types';
import { limitedFormData } from './limited-form-data.ts';
import { unknownFields } from './unknown-fields.ts';

/** No answer sheet is longer. */
const LARGEST_BODY = 128 * 1024;

export const load: PageServerLoad = ({ params, request, setHeaders }) => {
	// Answers may stand in what is sent back, and a stored page would tell that this one was visited.
	setHeaders({ 'cache-control': 'no-store' });
	const checked = find(params.check);
	const first = firstPageWords(checked.questionnaire);
	return { checked, first, wasPosted: request.method === 'POST' };
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const checked = find(params.check);
		const posted = await limitedFormData(request, LARGEST_BODY);
		if (!posted.ok && posted.reason === 'too_large') error(413, refusedWords.tooLarge);
		if (!posted.ok) error(400, refusedWords.noForm);
		const { form } = posted;

		const { questions, sensitive } = checked.questionnaire;
		const entered = enteredIn(questions, form);
		const problems = [
			...unknownFields(questions, form),
			...problemsIn(checked.questionnaire, entered)
		];
		if (problems.length > 0) return fail(422, { entered, problems, report: null });
		const sheet = withoutHidden(questions, answersIn(checked.questionnaire, entered));
		return { entered: sensitive ? null : entered, problems, report: workOut(checked, sheet) };
	}
};

function find(address: string): Checked {
	const served = findQuestionnaire(address);
	if (served === null) error(404, 'There is no check at this address.');
	const sections = sectionsToShow(served.questionnaire, listSections()).map(withoutBody);
	return { ...served, sections };
}
