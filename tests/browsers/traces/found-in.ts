import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMozLz4, readMozLz4 } from './read-moz-lz4.ts';

/** Which of these words stand in which files of a folder, in either way that browsers write text, and in what Firefox packs. */
export function foundIn(folder: string, words: readonly string[]): string[] {
	return filesOf(folder).flatMap((file) => {
		const bytes = readFileSync(join(folder, file));
		const said = isMozLz4(bytes) ? Buffer.from(readMozLz4(bytes)) : bytes;
		return words
			.filter((word) => said.includes(word) || said.includes(Buffer.from(word, 'utf16le')))
			.map((word) => `${file}: ${word}`);
	});
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
		.toSorted();
}
