import type { HostCheck } from '../host-check.ts';

/** Nothing of the embed comes over http into a page that came over https; what we only have the text of is taken for secure. */
export const contentMixed: HostCheck = ({ address, loaders, embeds }) => {
	if (address !== null && new URL(address).protocol !== 'https:') return [];
	return [...loaders, ...embeds]
		.flatMap(({ src }) => (src === null ? [] : [new URL(src)]))
		.filter(({ protocol, hostname }) => protocol === 'http:' && !isHere(hostname))
		.map(({ href }) => ({
			code: 'content_mixed',
			args: { address: href, secure: href.replace('http:', 'https:') }
		}));
};

/** Browsers take this machine for secure. */
function isHere(hostname: string): boolean {
	return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1';
}
