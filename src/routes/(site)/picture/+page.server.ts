import { findSection, listQuestionnaires, listTensions } from '$lib/server/content/content';
import { headOf } from '$lib/server/content/head-of';
import { checkCard } from '$lib/server/home/doors';
import type { PageServerLoad } from './$types';

/** The same for everybody: what was taken is known to the browser alone. A sensitive check is not even offered here. */
export const load: PageServerLoad = () => {
	const tensions = listTensions();
	return {
		tensions,
		sections: tensions.flatMap(({ show }) => {
			const section = show === null ? null : findSection(show);
			return section === null ? [] : [headOf(section)];
		}),
		checks: listQuestionnaires()
			.filter(({ questionnaire }) => !questionnaire.sensitive)
			.map(checkCard)
	};
};
