import { base, resolve } from '$app/paths';
import { failureWords } from '$core/i18n/failure.en.ts';
import { frameAncestors } from '$lib/embed/frame-hosts.ts';
import { currentEmbeds } from '../embeds/current-embeds.ts';
import { framingOf } from '../embeds/framing.ts';
import { plainPage, plainPolicy } from '../http/plain-page.ts';

/** Says in a frame why what was posted to it is not taken, and what to do. */
export function answerRefusedForm(url: URL, status: number, text: string): Response {
	const words = { heading: failureWords.refusedHeading, text };
	const link = { label: failureWords.home, href: resolve('/') };
	const { hosts } = framingOf(currentEmbeds(), url.searchParams.get('embed'), url.origin);
	return new Response(plainPage({ words, link, isFramed: true }, base), {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': plainPolicy(frameAncestors(hosts))
		}
	});
}
