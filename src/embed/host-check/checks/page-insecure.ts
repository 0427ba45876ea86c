import type { HostCheck } from '../host-check.ts';

/** Only pages over https may frame a check; on one's own machine one may try it without. */
export const pageInsecure: HostCheck = ({ address }) => {
	if (address === null) return [];
	const { protocol, hostname } = new URL(address);
	const isHere = ['localhost', '127.0.0.1'].includes(hostname) || hostname.endsWith('.localhost');
	return protocol === 'http:' && !isHere ? [{ code: 'page_insecure', args: { address } }] : [];
};
