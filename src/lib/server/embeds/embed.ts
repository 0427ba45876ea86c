import type { ShareLevel } from '../../../model/shared-result.ts';

/** What one site may frame, as the operator says it in embeds.yaml. */
export type Embed = {
	/** Stands in the snippet. */
	id: string;
	/** Who asks, in words a person knows. */
	name: string;
	/** Ids of checks, or all that can be framed. */
	checks: readonly string[] | 'all';
	/** Exact: scheme, host and port, as a browser writes them. */
	origins: readonly string[];
	/** Null: the language of the check. */
	language: string | null;
	/** As a snippet's `theme` has it; null: our own look. */
	theme: string | null;
	/** The most this site may ask for; null: nothing. */
	share: ShareLevel | null;
	/** The frame has one height for a whole visit; where it grows, the page around can tell its steps, and answers, apart. */
	grows: boolean;
};
