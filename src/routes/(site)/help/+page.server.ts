import { helplines } from '$lib/server/content/content';
import { helpByCountry } from '$lib/server/help/help-by-country';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ help: helpByCountry(helplines(), new Date()) });
