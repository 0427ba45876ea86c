import { keepableChecks } from '$lib/server/content/keepable-checks';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ keepable: keepableChecks() });
