import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';

export type Entry = YAMLMap & { range: [number, number, number] };

/** An entry of a list of personas, with its place in the text. */
export function entryAt(document: Document, index: number): Entry | null {
	const entry = isSeq(document.contents) ? document.contents.items[index] : undefined;
	return isMap(entry) && entry.range ? (entry as Entry) : null;
}
