import { frameAncestors, type FrameHosts } from '../../embed/frame-hosts.ts';

/** The content policy of a frame. Who may hold it is named exactly; everything else is as narrow as the frame allows. */
export function framePolicy(hosts: FrameHosts, nonce: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' 'nonce-${nonce}'`,
		`style-src 'self' 'nonce-${nonce}'`,
		"img-src 'self'",
		"connect-src 'self'",
		"font-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
		`frame-ancestors ${frameAncestors(hosts)}`
	].join('; ');
}
