import type { HostCheck } from '../host-check.ts';
import { NEEDED } from '../needed-in-sandbox.ts';

/** What a page in a sandbox may not do, no frame in it may. */
export const pageSandboxed: HostCheck = ({ policies }) =>
	policies.flatMap(({ directives, from }) => {
		// A meta tag cannot put a page into a sandbox.
		const sandbox = from === 'header' ? directives.get('sandbox') : undefined;
		const missing = sandbox === undefined ? [] : NEEDED.filter((word) => !sandbox.includes(word));
		return missing.length === 0 ? [] : [{ code: 'page_sandboxed', args: { missing } }];
	});
