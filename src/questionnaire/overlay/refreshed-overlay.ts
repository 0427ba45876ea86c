import { type YamlValue, valueOf } from '../../yaml/node.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { writeYaml } from '../../yaml/write-yaml.ts';
import { overlayWords } from './overlay-words.ts';
import { sourceMark } from './source-mark.ts';
import { wordPlaces } from './word-places.ts';

/** A translation that has a place for every text of the source, and what became of the one before. */
export type Refreshed = {
	text: string;
	/** Places that hold the words of the source, to be translated. */
	open: string[];
	/** Places whose source changed since they were translated. */
	changed: string[];
	/** What the source no longer has. */
	removed: { name: string; text: string }[];
};

const HEAD = `# Replace each text by its translation; leave the names before the colons as they are.
# When you have looked at a text under source_changed again, take its line out.
`;

/**
 * Brings a translation up to its source. What is translated stays; `before` is null where there is none yet. Both texts
 * read as YAML.
 */
export function refreshedOverlay(
	source: string,
	before: string | null,
	language: string
): Refreshed {
	const places = wordPlaces(rootOf(source));
	const old = before === null ? new Map<string, YamlValue>() : (rootOf(before) as Fields);
	const words = before === null ? new Map<string, string>() : wordsIn(before);
	const known = new Map([...words].map(([name, text]) => [kinOf(name), text]));
	const marks = marksIn(old.get('source_marks'));
	const told = old.get('source_changed');
	const listed = Array.isArray(told) ? told.map((name) => kinOf(String(name))) : [];

	const root: Fields = new Map<string, YamlValue>([
		['format', 1],
		['language', language]
	]);
	const fresh = new Map<string, YamlValue>();
	const open: string[] = [];
	const changed: string[] = [];
	for (const { name, text } of places) {
		const kin = kinOf(name);
		const own = known.get(kin);
		const mark = marks.get(kin);
		const isOpen = own === undefined || own === text || sourceMark(own) === mark;
		if (isOpen) open.push(name);
		else if (listed.includes(kin) || (mark !== undefined && mark !== sourceMark(text))) {
			changed.push(name);
		}
		put(root, name.split('.'), isOpen ? text : own);
		fresh.set(name, sourceMark(text));
	}
	const kins = new Set(places.map(({ name }) => kinOf(name)));
	if (changed.length > 0) root.set('source_changed', changed);
	root.set('source_marks', fresh);
	return {
		text: HEAD + writeYaml(root),
		open,
		changed,
		removed: [...words]
			.filter(([name]) => !kins.has(kinOf(name)))
			.map(([name, text]) => ({ name, text }))
	};
}

/** A question keeps its words when it moves to another page, or needs more than its text now. */
function kinOf(name: string): string {
	const [, question, field = '.text'] =
		/^pages\.[^.]+\.questions\.([^.]+)(\..+)?$/.exec(name) ?? [];
	return question === undefined ? name : `questions.${question}${field}`;
}

function marksIn(value: YamlValue | undefined): Map<string, YamlValue> {
	if (!(value instanceof Map)) return new Map();
	return new Map([...value].map(([name, mark]) => [kinOf(name), mark]));
}

type Fields = Map<string, YamlValue>;

function rootOf(text: string): YamlValue {
	const yaml = readYaml(text);
	if (!yaml.ok) throw new Error('Only what reads as YAML can be refreshed.');
	return valueOf(yaml.file.root);
}

function wordsIn(text: string): Map<string, string> {
	const yaml = readYaml(text);
	if (!yaml.ok) return new Map();
	return new Map(
		overlayWords(yaml.file.root).flatMap(({ name, node }): [string, string][] =>
			node.kind === 'scalar' && typeof node.value === 'string' ? [[name, node.value]] : []
		)
	);
}

function put(root: Fields, [name, ...rest]: readonly string[], text: string): void {
	if (rest.length === 0) {
		root.set(name!, text);
		return;
	}
	const known = root.get(name!);
	const inner = known instanceof Map ? known : new Map<string, YamlValue>();
	root.set(name!, inner);
	put(inner, rest, text);
}
