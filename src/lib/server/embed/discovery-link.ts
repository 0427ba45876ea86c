import { resolve } from '$app/paths';
import { escapedHtml } from '../http/escaped-html.ts';
import { listQuestionnaires } from '../content/content.ts';

/**
 * Names the oEmbed answer of a check's own page in its head, for who pastes its address elsewhere. Written into the page by the
 * server, so that no browser loads code for it; empty for a check that is never framed.
 */
export function discoveryLink(check: string, origin: string): string {
	const found = listQuestionnaires().find(({ address }) => address === check);
	if (found === undefined || found.questionnaire.sensitive) return '';
	const page = new URL(resolve('/checks/[check]', { check: found.address }), origin);
	const answer = new URL(resolve('/oembed'), origin);
	answer.searchParams.set('url', page.href);
	answer.searchParams.set('format', 'json');
	return `<link rel="alternate" type="application/json+oembed" href="${escapedHtml(answer.href)}">`;
}
