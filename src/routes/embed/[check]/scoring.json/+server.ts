import { error, json } from '@sveltejs/kit';
import { refusedWords } from '$core/i18n/refused.en.ts';
import { findCheck } from '$lib/server/checks/find-check.ts';
import type { RequestHandler } from './$types';

/** What a frame works a result out with. Fetched right after its page, before anything was answered. */
export const GET: RequestHandler = ({ params }) => {
	const opened = findCheck(params.check);
	if (opened === null || opened.checked.questionnaire.sensitive) error(404, refusedWords.noCheck);
	return json(opened.checked, { headers: { 'cache-control': 'no-store' } });
};
