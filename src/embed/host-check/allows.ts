/** Whether a list of sources lets `address` be loaded, as CSP Level 3 matches them; `self`: the page's own origin. */
export function allows(sources: readonly string[], address: URL, self: string | null): boolean {
	return sources.some((source) => matches(source.toLowerCase(), address, self));
}

const SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/;

function matches(source: string, address: URL, self: string | null): boolean {
	const secure = address.protocol === 'https:';
	if (source === '*') return true;
	if (source === "'self'") return self === address.origin;
	if (/^[a-z][a-z0-9+.-]*:$/.test(source)) {
		return source === address.protocol || (source === 'http:' && secure);
	}
	const [, scheme, host = '', port, path = ''] = SOURCE.exec(source) ?? [];
	if (host === '') return false;
	const isScheme =
		scheme === undefined || `${scheme}:` === address.protocol || (scheme === 'http' && secure);
	return isScheme && isHost(host, address) && isPort(port, address) && isPath(path, address);
}

function isHost(host: string, { hostname }: URL): boolean {
	if (host === '*') return true;
	return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

function isPort(port: string | undefined, address: URL): boolean {
	if (port === '*') return true;
	const usual = address.protocol === 'https:' ? '443' : '80';
	const its = address.port || usual;
	return port === undefined ? its === usual : port === its;
}

function isPath(path: string, { pathname }: URL): boolean {
	if (path === '' || path === '/') return true;
	return path.endsWith('/') ? pathname.startsWith(path) : pathname.toLowerCase() === path;
}
