import type { Manuscript } from '$core/author/manuscript.ts';
import { newQuestionnaire } from '$core/author/new-questionnaire.ts';

const files = newQuestionnaire('quiet-evenings');

/** What the workbench begins with: small, and it works. */
export const starter: Manuscript = {
	questionnaire: files.get('questionnaire.yaml') ?? '',
	examples: files.get('examples.yaml') ?? '',
	recorded: null
};
