import { randomBytes } from 'node:crypto';

/** A page that runs no code of the router has no nonce. */
type Page = { day: string; body: string; nonce: string | null; headers: [string, string][] };
/** `page` names what is asked for, however its address is spelt: one name for one page keeps the cache small. */
type Asked = { page: string; method: string; search: string; isDataRequest: boolean };

/**
 * Keeps rendered pages. Every page of this site is the same for everybody (nobody has an account or a cookie), so
 * rendering it once a day is enough; the help page says how old its lines are. Each answer gets a nonce of its own, so
 * that the content security policy stays as strict as on a fresh page.
 * Posts, searches, data requests and everything but a found page are always rendered anew, and never kept.
 */
export function pageCache(today: () => string) {
	const pages = new Map<string, Page>();

	return async (asked: Asked, render: () => Promise<Response>): Promise<Response> => {
		const day = today();
		const isKeepable = asked.method === 'GET' && asked.search === '' && !asked.isDataRequest;
		if (!isKeepable) return render();

		const known = pages.get(asked.page);
		if (known?.day === day) return withFreshNonce(known);

		const response = await render();
		const page = await pageOf(response, day);
		if (page === null) return response;
		pages.set(asked.page, page);
		return withFreshNonce(page);
	};
}

/** Null for what is not a page: a redirect, an error, a file. */
async function pageOf(response: Response, day: string): Promise<Page | null> {
	const policy = response.headers.get('content-security-policy') ?? '';
	const [, nonce = null] = /'nonce-([^']+)'/.exec(policy) ?? [];
	const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
	if (response.status !== 200 || !isPage) return null;
	// An entity tag of a body with another nonce would be untrue.
	const headers = [...response.headers].filter(
		([name]) => name !== 'etag' && name !== 'content-length'
	);
	return { day, body: await response.text(), nonce, headers };
}

function withFreshNonce({ body, nonce, headers }: Page): Response {
	if (nonce === null) return new Response(body, { headers });
	const fresh = randomBytes(16).toString('base64');
	return new Response(body.replaceAll(nonce, fresh), {
		headers: headers.map(([name, value]): [string, string] => [
			name,
			value.replaceAll(nonce, fresh)
		])
	});
}
