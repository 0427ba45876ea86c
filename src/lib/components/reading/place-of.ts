/** What can be read inside a check. */
export type Place = { kind: 'help' } | { kind: 'section'; id: string };

/** Where a link of this site leads, if it is something that can be read inside a check; null for every other link. */
export function placeOf(
	link: URL,
	paths: { help: string; guide: string },
	origin = location.origin
): Place | null {
	if (link.origin !== origin) return null;
	if (link.pathname === paths.help) return { kind: 'help' };
	const [, id] = link.pathname.split(`${paths.guide}/`);
	return link.pathname.startsWith(`${paths.guide}/`) && id ? { kind: 'section', id } : null;
}
