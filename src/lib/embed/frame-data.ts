import type { ShareLevel } from '../../model/shared-result.ts';
import type { Posted } from '../state/visit.svelte.ts';
import type { OpenedCheck } from '../state/opened-check.ts';
import type { FrameHosts } from './frame-hosts.ts';

/** What the server gives a frame along with its page. */
export type FrameData = {
	opened: OpenedCheck;
	/** Null unless a form was posted, without JavaScript or before it arrived. */
	posted: Posted | null;
	hosts: FrameHosts;
	/** Who asks for results, in words; null where only the origin is known. */
	name: string | null;
	/** What the host asks for, as far as it may; null: nothing. */
	share: ShareLevel | null;
	/** The frame is always as high as what it holds, and the page around may see its steps. */
	grows: boolean;
	/** What could not be used of the theme, for whoever builds the host page. */
	themeProblems: string[];
};
