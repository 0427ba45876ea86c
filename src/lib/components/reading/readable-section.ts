import type { Section } from '../../../model/section.ts';

/** A section of the guide with what its page shows around it. */
export type ReadableSection = {
	section: Section;
	notices: ('afraid' | 'safety')[];
	sources: { id: string; citation: string }[];
};
