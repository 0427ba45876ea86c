/** Where something stands in the text, as offsets; `end` is just behind it. */
export type Range = readonly [start: number, end: number];

/** A single value. `source` is what the author wrote, before YAML read it. */
export type Scalar = {
	kind: 'scalar';
	value: string | number | boolean | null;
	source: string;
	style: 'plain' | 'quoted' | 'block';
	range: Range;
};

/** `flow` is true for one written in brackets. */
export type List = { kind: 'list'; items: Node[]; flow: boolean; range: Range };

/** `flow` is true for one written in braces. Entries keep the order of the file. */
export type Mapping = { kind: 'mapping'; entries: Map<string, Entry>; flow: boolean; range: Range };

export type Entry = { key: Range; value: Node };

/** A part of a YAML file that knows where it stands. */
export type Node = Scalar | List | Mapping;

/** The same without places. Mappings are maps, so that any word may be a key. */
export type YamlValue = string | number | boolean | null | YamlValue[] | Map<string, YamlValue>;

/** The plain value of a part. */
export function valueOf(node: Node): YamlValue {
	switch (node.kind) {
		case 'scalar':
			return node.value;
		case 'list':
			return node.items.map(valueOf);
		case 'mapping':
			return new Map([...node.entries].map(([key, entry]) => [key, valueOf(entry.value)]));
	}
}
