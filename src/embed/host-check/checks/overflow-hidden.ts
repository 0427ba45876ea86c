import type { HostCheck } from '../host-check.ts';

/** A box that hides what does not fit. Where we see that everything fits just now, there is nothing to say. */
export const overflowHidden: HostCheck = ({ embeds }) =>
	embeds.flatMap(({ what: embed, boxes }) =>
		boxes
			.filter(({ overflow, isCutting }) => /hidden|clip/.test(overflow) && isCutting !== false)
			.map(({ what }) => ({ code: 'overflow_hidden', args: { what, embed } }))
	);
