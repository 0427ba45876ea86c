import { randomBytes } from 'node:crypto';

/**
 * The body in the bytes that are sent, since encoding a long page anew for each answer costs more than the rest.
 * A page that runs no code of the router has no nonce; `nonceAt` says where in the body the nonce stands.
 */
type Page = {
	day: string;
	body: Uint8Array<ArrayBuffer>;
	nonce: string | null;
	nonceAt: number[];
	headers: [string, string][];
};
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
	const body = new Uint8Array(await response.arrayBuffer());
	// Said at once, so that a long page goes out without waiting for its last, empty chunk.
	headers.push(['content-length', String(body.length)]);
	const nonceAt = nonce === null ? [] : placesOf(nonce, Buffer.from(body.buffer));
	return { day, body, nonce, nonceAt, headers };
}

function placesOf(text: string, body: Buffer): number[] {
	const places: number[] = [];
	for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + text.length)) {
		places.push(at);
	}
	return places;
}

function withFreshNonce({ body, nonce, nonceAt, headers }: Page): Response {
	if (nonce === null) return new Response(body, { headers });
	// As long as the one it stands for, so that it fits into its place.
	const fresh = randomBytes(Buffer.from(nonce, 'base64').length).toString('base64');
	const page = body.slice();
	for (const at of nonceAt) page.set(Buffer.from(fresh), at);
	return new Response(page, {
		headers: headers.map(([name, value]): [string, string] => [
			name,
			value.replaceAll(nonce, fresh)
		])
	});
}
