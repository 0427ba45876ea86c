import { redirect, type Handle, type HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import { describeFailure } from '$lib/server/http/describe-failure';
import { loopbackRedirect } from '$lib/server/http/loopback-redirect';
import { isUncached, securityHeaders } from '$lib/server/http/security-headers';

export const handle: Handle = async ({ event, resolve }) => {
	// In development Vite prints the address it listens on, and that one must answer.
	const origin = new URL(env.RAPPORT_ORIGIN || 'http://localhost:3000');
	if (!dev && origin.hostname === 'localhost') {
		const location = loopbackRedirect(event.request.headers.get('host'), event.url);
		if (location !== null) redirect(307, location);
	}

	const response = await resolve(event);
	for (const [name, value] of Object.entries(securityHeaders(origin))) {
		response.headers.set(name, value);
	}
	if (isUncached(event.route.id)) response.headers.set('Cache-Control', 'no-store');
	return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	// A wrong address is nothing of ours to mend, and may hold anything.
	if (status !== 404) process.stderr.write(`${describeFailure(error, event.route.id)}\n`);
	return { message: status === 404 ? 'Not found' : 'Something broke' };
};
