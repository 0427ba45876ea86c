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

/** The headers of every page. `frame-ancestors` and the rest of the content policy are in svelte.config.js. */
export function securityHeaders(origin: URL): Record<string, string> {
	if (origin.protocol !== 'https:') return everywhere;
	return { ...everywhere, 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };
}

/** Pages that must leave nothing in any cache: what someone answers, and whom they think of calling. */
export function isUncached(routeId: string | null): boolean {
	return routeId !== null && (routeId.startsWith('/check') || routeId.startsWith('/(site)/help'));
}
