/** The one page that shows frames: those of this site itself. */
const PREVIEW = '/(site)/for-clinicians';

/** The content policy of what is no page: it has nothing to load. */
export const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

/** The content policy of a page, with what Kit does not know of. */
export function policyOf(policy: string, routeId: string | null): string {
	return routeId === PREVIEW ? `${policy}; frame-src 'self'` : policy;
}
