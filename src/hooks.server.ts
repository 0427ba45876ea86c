import { error, type Handle, type HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import { plainWords } from '$core/i18n/plain.en.ts';
import { discoveryLink } from '$lib/server/embed/discovery-link';
import { describeFailure } from '$lib/server/http/describe-failure';
import { strictTransport } from '$lib/server/http/hsts';
import { loopbackRedirect } from '$lib/server/http/loopback-redirect';
import { pageCache } from '$lib/server/http/page-cache';
import { NO_PAGE, policyOf } from '$lib/server/http/policy-of';
import { isUncached, securityHeaders } from '$lib/server/http/security-headers';
import { currentOperator } from '$lib/server/operator/current-operator';

const answerFromCache = pageCache(() => new Date().toISOString().slice(0, 10));

export const handle: Handle = async ({ event, resolve }) => {
	// In development Vite prints the address it listens on, and that one must answer.
	const origin = new URL(env.RAPPORT_ORIGIN || 'http://localhost:3000');
	if (!dev && origin.hostname === 'localhost') {
		const location = loopbackRedirect(event.request.headers.get('host'), event.url);
		if (location !== null) return new Response(null, { status: 307, headers: { location } });
	}
	if (namesAction(event.request.method, event.url)) error(404, plainWords.of(404).heading);

	const { request, url, route, params, isDataRequest } = event;
	const discovered =
		route.id === '/checks/[check]' ? discoveryLink(params.check ?? '', url.origin) : '';
	const render = async () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				discovered === '' ? html : html.replace('</head>', `${discovered}</head>`)
		});
	// In development every page may have changed.
	const response = dev
		? await render()
		: await answerFromCache(
				{
					page: JSON.stringify([route.id, params]),
					method: request.method,
					search: url.search,
					isDataRequest
				},
				render
			);
	const hsts = strictTransport(origin, currentOperator());
	for (const [name, value] of Object.entries(securityHeaders(hsts, route.id))) {
		response.headers.set(name, value);
	}
	// SvelteKit gives every page its policy.
	const policy =
		response.headers.get('content-security-policy') ?? (isBare(response) ? null : NO_PAGE);
	if (policy !== null) response.headers.set('content-security-policy', policyOf(policy, route.id));
	if (isUncached(event.route.id)) response.headers.set('Cache-Control', 'no-store');
	return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	// What was asked wrongly is nothing of ours to mend, and may hold anything.
	if (status >= 500) process.stderr.write(`${describeFailure(error, event.route.id)}\n`);
	return { message: plainWords.of(status).text };
};

/**
 * No form of ours names its action. SvelteKit looks the name up among the actions of the page, and would find what every object
 * has, such as `constructor`.
 */
function namesAction(method: string, { searchParams }: URL): boolean {
	return method === 'POST' && [...searchParams.keys()].some((name) => name.startsWith('/'));
}

/** A refusal that is no page of ours: src/cli/serve/pages.ts answers with one in its place. */
function isBare({ status, headers }: Response): boolean {
	return status >= 400 && /^(?:text\/(?:html|plain)\b|$)/.test(headers.get('content-type') ?? '');
}
