import { json } from '@sveltejs/kit';
import { helplines } from '$lib/server/content/content.ts';
import { helpByCountry } from '$lib/server/help/help-by-country.ts';

/** Help to be read inside a frame: fetched by every frame alike, whatever was answered. */
export const GET = (): Response =>
	json(helpByCountry(helplines(), new Date()), { headers: { 'cache-control': 'no-store' } });
