import type { SectionHead } from '../model/section.ts';

const START_HERE = 3;

/** The first three sections of which none says nearly what another says. */
export function firstThatDiffer(
	sections: readonly string[],
	heads: ReadonlyMap<string, SectionHead>
): string[] {
	const chosen: string[] = [];
	for (const id of sections) {
		const overlaps = heads.get(id)?.overlaps ?? [];
		const isNew = chosen.every(
			(other) => !overlaps.includes(other) && !heads.get(other)?.overlaps.includes(id)
		);
		if (isNew) chosen.push(id);
		if (chosen.length === START_HERE) break;
	}
	return chosen;
}
