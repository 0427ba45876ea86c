import type { Finding, Path, Problem } from '../problems/problem.ts';
import { place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { splitSection } from './split-section.ts';

/** Puts a finding at its place among the fields at the top of a section. */
export function placeInHead(source: string, path: Path, finding: Finding): Problem {
	const parts = splitSection(source.replaceAll('\r\n', '\n'));
	const yaml = 'front' in parts ? readYaml(parts.front) : null;
	// The section was read from this source, so its head is there.
	if (!yaml?.ok) throw new Error('A section was checked against another source than its own.');
	return place(yaml.file, { ...finding, path });
}
