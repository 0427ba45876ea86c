import type { OfflineList } from '$lib/offline/offline-list';
import { listQuestionnaires, listSections } from './content';

/** Every page that is stored for offline use: all of them, for everybody. */
export function offlineList(): OfflineList {
	return {
		pages: [
			'/',
			'/offline',
			'/help',
			'/privacy',
			'/about',
			'/saved',
			'/picture',
			'/guide',
			'/guide/takeaways',
			'/guide/glossary',
			'/check',
			...listSections().map(({ id }) => `/guide/${id}`),
			...listQuestionnaires().map(({ address }) => `/checks/${address}`)
		]
	};
}
