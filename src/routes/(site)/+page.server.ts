import { listQuestionnaires, listSections } from '$lib/server/content/content';
import { checkCard, doors } from '$lib/server/home/doors';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	doors: doors(),
	checks: listQuestionnaires().map(checkCard),
	sections: listSections().length
});
