/** Nothing by any name yet. */
export const noEntries: ReadonlyMap<string, never> = new Map();

/** The same entries with one set, or, for null, without it. A new map, so that state notices. */
export function withEntry<Value>(
	map: ReadonlyMap<string, Value>,
	key: string,
	value: Value | null
): ReadonlyMap<string, Value> {
	const copy = new Map(map);
	if (value === null) copy.delete(key);
	else copy.set(key, value);
	return copy;
}
