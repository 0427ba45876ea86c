import type { HostCheck } from '../host-check.ts';
import { NEEDED } from '../needed-in-sandbox.ts';

/** A frame written by hand lets the check in it work. */
export const sandboxTight: HostCheck = ({ embeds }) =>
	embeds.flatMap(({ what, sandbox }) => {
		const missing = sandbox === null ? [] : NEEDED.filter((word) => !sandbox.includes(word));
		return missing.length === 0 ? [] : [{ code: 'sandbox_tight', args: { what, missing } }];
	});
