import type { IncomingMessage } from 'node:http';

/**
 * Makes what was asked for a path of this site: a whole address is one too (RFC 9112, 3.2.2), and its host is not believed.
 * False for what names no path, or comes for no host or for several.
 */
export function settleTarget(request: IncomingMessage): boolean {
	const hosts = request.headersDistinct.host?.length ?? 0;
	if (hosts > 1 || (hosts === 0 && request.httpVersion === '1.1')) return false;
	const { url = '' } = request;
	if (url.startsWith('/')) return true;
	const [, path] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
	if (path === undefined) return false;
	request.url = path.startsWith('/') ? path : `/${path}`;
	return true;
}
