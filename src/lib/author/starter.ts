import type { Manuscript } from '$core/author/manuscript.ts';
import examples from '$core/author/starter/examples.yaml?raw';
import questionnaire from '$core/author/starter/questionnaire.yaml?raw';

/** What the workbench begins with: small, and it works. */
export const starter: Manuscript = { questionnaire, examples, recorded: null };
