import type { OfflineList } from '$lib/offline/offline-list';
import { listProofs } from '$lib/server/proofs/proofs';
import { listQuestionnaires, listSections } from './content';

/** Every page that is stored for offline use: all of them, for everybody. */
export function offlineList(): OfflineList {
	const withoutScript = [
		'/offline',
		'/proof',
		...listProofs().map(({ address }) => `/proof/${address}`)
	];
	return {
		withoutScript,
		pages: [
			...withoutScript,
			'/',
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
