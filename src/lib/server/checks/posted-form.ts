import { error } from '@sveltejs/kit';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { limitedFormData } from './limited-form-data.ts';

/** No answer sheet is longer. */
const LARGEST_BODY = 128 * 1024;

const refusals = {
	too_large: { status: 413, text: refusedWords.tooLarge },
	no_form: { status: 400, text: refusedWords.noForm },
	cut_off: { status: 400, text: refusedWords.cutOff }
};

type ReadForm = { ok: true; form: FormData } | { ok: false; status: number; text: string };

/** The form somebody posted to a check, or why it is not taken. */
export async function readForm(request: Request): Promise<ReadForm> {
	const posted = await limitedFormData(request, LARGEST_BODY);
	return posted.ok ? posted : { ok: false, ...refusals[posted.reason] };
}

/** The same for a page, which says by itself why something is not taken. */
export async function postedForm(request: Request): Promise<FormData> {
	const posted = await readForm(request);
	return posted.ok ? posted.form : error(posted.status, posted.text);
}
