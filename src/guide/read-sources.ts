import * as z from 'zod';
import { Words } from '../model/words.ts';
import type { Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { readYaml } from '../yaml/read-yaml.ts';

export type SourcesReading =
	| { ok: true; sources: Map<string, string> }
	| { ok: false; problems: Problem[] };

/** Reads guide/sources.yaml: the works a section may cite, by id, each with its citation. */
export function readSources(source: string): SourcesReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(z.map(z.string(), Words), yaml.file);
	return shaped.ok ? { ok: true, sources: shaped.authored } : shaped;
}
