import type { Questionnaire } from '$core/model/questionnaire.ts';
import { readForm, type FormReading } from '$lib/state/read-form.ts';

/**
 * What was filled in before JavaScript arrived. `data-fresh` marks a form that came with this document and that
 * nobody has taken over yet: never the form of a page visited before.
 */
export function enteredBefore(questionnaire: Questionnaire): FormReading | null {
	if (typeof document === 'undefined') return null;
	const form = document.querySelector<HTMLFormElement>('form[data-fresh]');
	return form === null ? null : readForm(questionnaire, new FormData(form));
}
