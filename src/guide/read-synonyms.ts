import * as z from 'zod';
import { Words } from '../model/words.ts';
import type { Found, Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { name } from '../shape/leaf.ts';
import { place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** Words and short phrases that mean nearly the same, by a name for what they mean. */
export type Synonyms = Record<string, string[]>;

export type SynonymsReading = { ok: true; synonyms: Synonyms } | { ok: false; problems: Problem[] };

/** Reads guide/<language>/synonyms.yaml: everyday words for what the guide writes about. */
export function readSynonyms(source: string): SynonymsReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(z.map(name, Words), yaml.file);
	if (!shaped.ok) return shaped;

	const groups = new Map([...shaped.authored].map(([group, words]) => [group, words.split(/\s*,\s*/)]));
	const found = [...repeated(groups)];
	if (found.length > 0) return { ok: false, problems: found.map((one) => place(yaml.file, one)) };
	return { ok: true, synonyms: Object.fromEntries(groups) };
}

function* repeated(groups: ReadonlyMap<string, readonly string[]>): Generator<Found> {
	const first = new Map<string, string>();
	for (const [group, words] of groups) {
		for (const word of words) {
			const other = first.get(word.toLowerCase());
			if (other === undefined) first.set(word.toLowerCase(), group);
			else yield { code: 'synonym_duplicate', args: { word, group: other }, path: [group] };
		}
	}
}
