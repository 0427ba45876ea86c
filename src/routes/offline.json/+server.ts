import { json } from '@sveltejs/kit';
import { offlineList } from '$lib/server/content/offline-list';

export const GET = (): Response =>
	json(offlineList(), { headers: { 'cache-control': 'no-store' } });
