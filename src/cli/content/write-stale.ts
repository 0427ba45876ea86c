import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The generated files that are not what they should be; they are written unless only asked for. */
export function writeStale(
	root: string,
	files: ReadonlyMap<string, string>,
	isCheck: boolean
): string[] {
	const stale = [...files].filter(([file, text]) => {
		const path = join(root, file);
		return !existsSync(path) || readFileSync(path, 'utf8') !== text;
	});
	for (const [file, text] of stale) if (!isCheck) writeFileSync(join(root, file), text);
	return stale.map(([file]) => file);
}
