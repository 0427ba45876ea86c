import type { SectionHead } from '../../src/model/section.ts';

/** A small guide that the samples refer to. */
export const sections: SectionHead[] = [
	section('rest-well', ['rest']),
	section('talk-together', ['joint', 'couples'])
];

/** The works its sections may cite. */
export const sources: ReadonlySet<string> = new Set(['smith-2001']);

function section(id: string, tags: string[]): SectionHead {
	return {
		id,
		title: id,
		summary: id,
		part: 'solitude',
		kind: 'practice',
		tags,
		evidence: 'known',
		minutes: 1,
		sources: [],
		reviewBy: '2027-11-01',
		overlaps: [],
		contradicts: [],
		related: [],
		tonight: null,
		steps: []
	};
}
