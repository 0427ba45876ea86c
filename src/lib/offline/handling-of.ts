type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** Files of the build never change under their name; pages may, so the network is asked first. */
export type Handling = 'stored-first' | 'network-first' | 'untouched';

/** How the service worker treats a request. What is sent, and what goes elsewhere, is none of its business. */
export function handlingOf(
	{ method, mode, url }: Asked,
	origin: string,
	assets: ReadonlySet<string>
): Handling {
	const address = new URL(url);
	if (method !== 'GET' || address.origin !== origin) return 'untouched';
	if (assets.has(address.pathname)) return 'stored-first';
	const isData = address.pathname.endsWith('/__data.json');
	return mode === 'navigate' || isData ? 'network-first' : 'untouched';
}
