import type { Takeaway } from '../model/takeaway.ts';
import { Words } from '../model/words.ts';
import type { Problem } from '../problems/problem.ts';
import { checkShape } from '../shape/check-shape.ts';
import { fields, listOf, reference } from '../shape/leaf.ts';
import { place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { type KnownSections, unknownSection } from './unknown-section.ts';

export type TakeawaysReading =
	{ ok: true; takeaways: Takeaway[] } | { ok: false; problems: Problem[] };

const AuthoredTakeaways = listOf(
	fields({ title: Words, text: Words, sections: listOf(reference, 1, 'section') }),
	1,
	'takeaway'
);

/** Reads guide/<language>/takeaways.yaml: what to keep of the guide, in order. */
export function readTakeaways(source: string, sections: KnownSections): TakeawaysReading {
	const yaml = readYaml(source);
	if (!yaml.ok) return yaml;
	const shaped = checkShape(AuthoredTakeaways, yaml.file);
	if (!shaped.ok) return shaped;

	const found = shaped.authored.flatMap((takeaway, index) =>
		takeaway.sections.flatMap((section, spot) => [
			...unknownSection(section, sections, [index, 'sections', spot])
		])
	);
	if (found.length > 0) return { ok: false, problems: found.map((one) => place(yaml.file, one)) };
	return { ok: true, takeaways: shaped.authored };
}
