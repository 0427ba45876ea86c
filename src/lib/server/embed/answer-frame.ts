import { randomBytes } from 'node:crypto';
import { readTheme } from '$core/embed/theme/read-theme.ts';
import { themeCss } from '$core/embed/theme/theme-css.ts';
import { themeProblemWords } from '$core/embed/theme/theme-problem-words.ts';
import { answerForm } from '../checks/answer-form.ts';
import { currentEmbeds } from '../embeds/current-embeds.ts';
import { framingOf } from '../embeds/framing.ts';
import { findFramable } from './find-framable.ts';
import { framePage } from './frame-page.ts';
import { framePolicy } from './frame-policy.ts';
import { refusedPage } from './refused-page.ts';
import { shareAsked } from './share-asked.ts';

/** Answers a frame: its page, with what was posted to it, or the page that says it opens elsewhere. */
export function answerFrame(check: string, url: URL, form: FormData | null): Response {
	const asked = (name: string): string | null => url.searchParams.get(name);
	const framing = framingOf(currentEmbeds(), asked('embed'), url.origin);
	const { hosts, name, share, grows } = framing;
	const { theme, problems } = readTheme(asked('theme') ?? framing.theme ?? '');
	const nonce = randomBytes(16).toString('base64');
	const headers = {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'content-security-policy': framePolicy(hosts, nonce)
	};
	const opened = findFramable(check, framing);
	if (opened === null) return new Response(refusedPage(), { status: 404, headers });

	const posted = form && answerForm(opened.checked, form);
	const data = {
		opened,
		posted,
		hosts,
		name,
		share: shareAsked(asked('share'), share),
		grows,
		themeProblems: problems.map(themeProblemWords)
	};
	const status = posted !== null && posted.problems.length > 0 ? 422 : 200;
	return new Response(framePage(data, themeCss(theme), nonce), { status, headers });
}
