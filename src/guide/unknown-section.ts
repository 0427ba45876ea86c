import type { Found, Path } from '../problems/problem.ts';

/** Looks up names of sections that a file of the guide refers to. Null when the sections themselves are broken. */
export type KnownSections = ReadonlySet<string> | null;

/** The problem of a name that no section has; nothing when all is well. */
export function* unknownSection(
	section: string,
	known: KnownSections,
	path: Path,
	at?: 'key'
): Generator<Found> {
	if (known === null || known.has(section)) return;
	const found: Found = { code: 'section_unknown', args: { section, known: [...known] }, path };
	yield at === undefined ? found : { ...found, at };
}
