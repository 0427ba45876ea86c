declare const __RAPPORT_BASE__: string;

/**
 * Stands in for `$app/paths` in the code of frames, which has no router. Groups of routes, in brackets, are no part of an
 * address.
 */
export function resolve(route: string, params: Record<string, string> = {}): string {
	const path = route
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[([^\]]+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
	return `${__RAPPORT_BASE__}${path === '' ? '/' : path}`;
}
