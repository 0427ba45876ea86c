import { nearest } from '../problems/nearest.ts';
import type { Found } from '../problems/problem.ts';
import type { YamlValue } from '../yaml/node.ts';

/**
 * What a file says when its unknown fields are taken as what they were probably meant to be, or else left out: what
 * else is wrong can be told with them.
 */
export function withoutUnknownFields(value: YamlValue, found: readonly Found[]): YamlValue {
	const copy = copyOf(value);
	for (const one of found) {
		if (one.code !== 'field_unknown') continue;
		const parent = parentOf(copy, one.path);
		const content = parent?.get(one.args.field);
		if (!parent || content === undefined) continue;
		parent.delete(one.args.field);
		const meant = nearest(one.args.field, one.args.known);
		if (meant !== null && !parent.has(meant)) parent.set(meant, content);
	}
	return copy;
}

function parentOf(value: YamlValue, path: Found['path']): Map<string, YamlValue> | null {
	let here: YamlValue | undefined = value;
	for (const step of path.slice(0, -1)) {
		if (here instanceof Map) here = here.get(String(step));
		else here = Array.isArray(here) ? here[Number(step)] : undefined;
	}
	return here instanceof Map ? here : null;
}

function copyOf(value: YamlValue): YamlValue {
	if (Array.isArray(value)) return value.map(copyOf);
	if (!(value instanceof Map)) return value;
	return new Map([...value].map(([key, content]) => [key, copyOf(content)]));
}
