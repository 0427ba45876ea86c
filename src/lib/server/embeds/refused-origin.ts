import { isThisMachine } from './this-machine.ts';

/** Why an origin cannot stand in a list of those who may frame; null for one that can. */
export type OriginFault = 'not_plain' | 'not_whole' | 'not_canonical' | 'not_https';

/**
 * The list goes into a header and is compared with what browsers say, letter by letter. So it holds exact origins only: no
 * pattern, no path, nothing that could end the header's value, and the spelling that a browser uses.
 */
export function refusedOrigin(origin: string): OriginFault | null {
	// Browsers accept some of these within a host's name, and there they would begin another directive.
	if (!/^[a-z0-9.:/[\]-]+$/i.test(origin)) return 'not_plain';
	if (!URL.canParse(origin)) return 'not_whole';
	const { protocol, hostname, origin: canonical } = new URL(origin);
	if (protocol !== 'https:' && protocol !== 'http:') return 'not_whole';
	if (canonical !== origin) return 'not_canonical';
	return protocol === 'https:' || isThisMachine(hostname) ? null : 'not_https';
}
