import { findSection, listQuestionnaires, listTensions } from '$lib/server/content/content';
import { headOf } from '$lib/server/content/head-of';
import { checkCard } from '$lib/server/home/doors';
import type { PageServerLoad } from './$types';

/** The same for everybody: what was taken is known to the browser alone. A sensitive check is not even offered here. */
export const load: PageServerLoad = () => {
	const tensions = listTensions();
	const shown = new Set(tensions.flatMap(({ show }) => show ?? []));
	return {
		tensions,
		sections: [...shown].flatMap((id) => findSection(id) ?? []).map(headOf),
		checks: listQuestionnaires()
			.filter(({ questionnaire }) => !questionnaire.sensitive)
			.map(checkCard)
	};
};
