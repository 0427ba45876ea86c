/** The other names under which a browser on the same machine reaches us, with or without a port. */
const otherName = /^(?:127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(:\d{1,5})?$/;

/**
 * Where to send a request that came to this machine under another name than `localhost`, or null.
 * Two names would be two origins: stored progress would seem lost, and posted forms would be refused.
 */
export function loopbackRedirect(host: string | null, url: URL): string | null {
	const match = otherName.exec(host ?? '');
	return match && `http://localhost${match[1] ?? ''}${url.pathname}${url.search}`;
}
