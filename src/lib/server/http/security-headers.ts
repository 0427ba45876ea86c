/** Browser features no page of ours uses. Only names that Chromium knows: it warns about others. */
const unused = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	// `no-referrer` would make browsers send `Origin: null`, and Kit then refuses every form post.
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', ')
};

/**
 * The headers of every answer but files. `frame-ancestors` and the rest of the content policy are in svelte.config.js, and those of a frame in
 * frame-policy.ts. What host pages and frames load may be loaded from elsewhere; nothing else may.
 */
export function securityHeaders(
	hsts: string | null,
	routeId: string | null
): Record<string, string> {
	return {
		...everywhere,
		...(isEmbedded(routeId) && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
		...(hsts !== null && { 'Strict-Transport-Security': hsts })
	};
}

const EMBEDDED = ['/embed/[check]', '/embed/[file].js', '/embed/host-check.js', '/embed/v1.d.ts'];

function isEmbedded(routeId: string | null): boolean {
	return routeId !== null && EMBEDDED.includes(routeId);
}

/** Pages that must leave nothing in any cache: what someone answers, and whom they think of calling. */
export function isUncached(routeId: string | null): boolean {
	return routeId !== null && (routeId.startsWith('/check') || routeId.startsWith('/(site)/help'));
}
