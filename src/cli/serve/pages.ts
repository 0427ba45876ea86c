import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server, SSRManifest } from '@sveltejs/kit';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import { NO_PAGE } from '../../lib/server/http/policy-of.ts';
import type { PlainAnswers } from './plain-answers.ts';

/** Far above the 128 KB that a check takes, and answers in words. */
const LARGEST_BODY = 1024 * 1024;
const POLICY = 'content-security-policy';

type Code = { Server: new (manifest: SSRManifest) => Server; manifest: SSRManifest };

/** The pages of the built site. Gives what answers a request with one of them. */
export async function openPages(
	folder: string,
	origin: string,
	headers: Record<string, string>,
	plain: PlainAnswers
) {
	const load = async (file: string) =>
		(await import(pathToFileURL(join(folder, file)).href)) as Code;
	const [{ Server }, { manifest }] = await Promise.all([load('index.js'), load('manifest.js')]);
	const site = new Server(manifest);
	await site.init({ env: process.env as Record<string, string> });

	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		// It gives back what was sent, credentials included; Fetch has no such request either.
		if (request.method === 'TRACE') {
			plain.say(request, response, 405, { Allow: 'GET, HEAD' });
			return;
		}
		const asked = await getRequest({ request, base: origin, bodySizeLimit: LARGEST_BODY });
		const answered = await site.respond(asked, {
			getClientAddress: () => request.socket.remoteAddress ?? ''
		});
		if (isBare(answered)) {
			plain.say(request, response, answered.status, headersToKeep(answered));
			return;
		}
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		// Not to what the browser has already: its policy would take the place of the page's own.
		if (answered.status !== 304) response.setHeader(POLICY, NO_PAGE);
		await setResponse(response, answered);
	};
}

/** What SvelteKit says by itself, before any code of ours: a line of text or nothing, without a policy. */
function isBare({ status, headers }: Response): boolean {
	if (status < 300 || status === 304 || headers.has(POLICY)) return false;
	return headers.get('content-type')?.startsWith('application/json') !== true;
}

function headersToKeep({ headers }: Response): Record<string, string> {
	return Object.fromEntries([...headers].filter(([name]) => !name.startsWith('content-')));
}
