import { nearest } from './nearest.ts';

/** More names than this are no help. */
const MOST_NAMES = 12;

/** What to write instead of `name`: the name that was probably meant, or the choice there is. */
export function suggestion(name: string, known: readonly string[]): string {
	const meant = nearest(name, known);
	if (meant !== null) return `Did you mean \`${meant}\`?`;
	return known.length === 0 ? 'There are none here.' : `Use one of: ${listed(known)}.`;
}

/** Names in a row, each as it is written in the file. */
export function listed(names: readonly string[]): string {
	const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
	const more = names.length - shown.length;
	return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** Words of the author, cut where they would fill the screen. */
export function excerpt(words: string): string {
	const line = words.replaceAll(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
