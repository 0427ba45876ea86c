import { error } from '@sveltejs/kit';
import { dayOf, isPast, sectionKeepsUntil } from '$lib/server/content/best-before';
import { findSection, listSections, sourcesOf } from '$lib/server/content/content';
import { sectionLink } from '$lib/server/guide/contents';
import { notices } from '$lib/server/guide/notices';
import { strings } from '$lib/strings';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const section = findSection(params.section);
	if (!section) error(404, strings.guide.missing);

	const all = listSections();
	const place = all.indexOf(section);
	const previous = all[place - 1];
	const next = all[place + 1];
	return {
		section,
		isReviewPast: isPast(sectionKeepsUntil(section), dayOf(new Date())),
		notices: notices(section),
		sources: sourcesOf(section),
		related: section.related.flatMap((id) => findSection(id) ?? []).map(sectionLink),
		previous: previous ? sectionLink(previous) : null,
		next: next ? sectionLink(next) : null
	};
};
