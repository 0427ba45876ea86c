/** The one page that shows frames: those of this site itself. */
const PREVIEW = '/(site)/for-clinicians';

/** The content policy of a page, with what the preview of a framed check needs on top. */
export function withPreview(policy: string, routeId: string | null): string {
	return routeId === PREVIEW ? `${policy}; frame-src 'self'` : policy;
}
