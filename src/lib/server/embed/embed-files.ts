import built from 'virtual:embed-files';
import type { BuiltFiles } from './built-files.ts';

/** The loaders and the code of frames, as the build made them. */
export const embedFiles = built as BuiltFiles;

/** The loader that never changes under its name, for snippets that pin it. */
export function pinnedLoader(): { name: string; integrity: string } {
	const pinned = embedFiles.loaders.flatMap(({ name, integrity }) =>
		integrity === null ? [] : [{ name, integrity }]
	);
	const [newest] = pinned;
	if (newest === undefined) throw new Error('The build has made no pinned loader.');
	return newest;
}
