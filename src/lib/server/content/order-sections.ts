import { PARTS } from '../../../model/parts.ts';
import type { SectionHead } from '../../../model/section.ts';

const KINDS: SectionHead['kind'][] = ['understand', 'practice', 'caution'];

/** The order in which the guide is read: part by part; within a part first what explains, then what to do. */
export function orderSections<Head extends SectionHead>(sections: Head[]): Head[] {
	return sections.toSorted(
		(a, b) =>
			PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
			KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
			a.title.localeCompare(b.title, 'en')
	);
}
