import { findSection, listTakeaways } from '$lib/server/content/content';
import { sectionLink } from '$lib/server/guide/contents';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	takeaways: listTakeaways().map(({ title, text, sections }) => ({
		title,
		text,
		sections: sections.flatMap((id) => findSection(id) ?? []).map(sectionLink)
	}))
});
