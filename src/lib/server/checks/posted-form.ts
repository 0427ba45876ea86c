import { error } from '@sveltejs/kit';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { limitedFormData } from './limited-form-data.ts';

/** No answer sheet is longer. */
const LARGEST_BODY = 128 * 1024;

/** The form somebody posted to a check, or a page that says why it is not taken. */
export async function postedForm(request: Request): Promise<FormData> {
	const posted = await limitedFormData(request, LARGEST_BODY);
	if (posted.ok) return posted.form;
	if (posted.reason === 'too_large') error(413, refusedWords.tooLarge);
	error(400, refusedWords.noForm);
}
