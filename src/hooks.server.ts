import { redirect, type Handle, type HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import { discoveryLink } from '$lib/server/embed/discovery-link';
import { describeFailure } from '$lib/server/http/describe-failure';
import { loopbackRedirect } from '$lib/server/http/loopback-redirect';
import { pageCache } from '$lib/server/http/page-cache';
import { policyOf } from '$lib/server/http/policy-of';
import { isUncached, securityHeaders } from '$lib/server/http/security-headers';

const answerFromCache = pageCache(() => new Date().toISOString().slice(0, 10));

export const handle: Handle = async ({ event, resolve }) => {
	// In development Vite prints the address it listens on, and that one must answer.
	const origin = new URL(env.RAPPORT_ORIGIN || 'http://localhost:3000');
	if (!dev && origin.hostname === 'localhost') {
		const location = loopbackRedirect(event.request.headers.get('host'), event.url);
		if (location !== null) redirect(307, location);
	}

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
	for (const [name, value] of Object.entries(securityHeaders(origin, route.id))) {
		response.headers.set(name, value);
	}
	const policy = response.headers.get('content-security-policy');
	if (policy !== null) {
		response.headers.set('content-security-policy', policyOf(policy, route.id));
	}
	if (isUncached(event.route.id)) response.headers.set('Cache-Control', 'no-store');
	return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	// What was asked wrongly is nothing of ours to mend, and may hold anything.
	if (status >= 500) process.stderr.write(`${describeFailure(error, event.route.id)}\n`);
	return { message: status === 404 ? 'Not found' : 'Something broke' };
};
