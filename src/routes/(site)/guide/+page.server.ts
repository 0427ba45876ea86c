import { frequentQuestions } from '$lib/server/content/content';
import { contents } from '$lib/server/guide/contents';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ parts: contents(), questions: frequentQuestions() });
