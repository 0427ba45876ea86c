import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Every loader that was ever given out under a whole version. They stay for ever, letter by letter: pages pin their hash. */
const FOLDER = 'src/embed/published';

export function publishedLoaders(root = resolve('.')): { version: string; text: string }[] {
	const folder = join(root, FOLDER);
	return readdirSync(folder)
		.filter((name) => /^v\d+\.\d+\.\d+\.js$/.test(name))
		.map((name) => ({
			version: name.slice(1, -'.js'.length),
			text: readFileSync(join(folder, name), 'utf8')
		}))
		.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
}
