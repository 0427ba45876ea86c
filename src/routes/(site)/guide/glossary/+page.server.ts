import { glossary } from '$lib/server/guide/glossary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ groups: glossary() });
