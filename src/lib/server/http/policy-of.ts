import { createHash } from 'node:crypto';
import template from '../../../app.html?raw';

/** The one page that shows frames: those of this site itself. */
const PREVIEW = '/(site)/for-clinicians';

const [, script = ''] =
	/<script nonce="%sveltekit\.nonce%">([\s\S]*?)<\/script>/.exec(template) ?? [];
const SCRIPT = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The content policy of a page, with what Kit does not know of. */
export function policyOf(policy: string, routeId: string | null): string {
	// On a page without a router Kit names no nonce, though the script that every page begins with is there.
	const withScript = /script-src [^;]*'nonce-/.test(policy)
		? policy
		: policy.replace("script-src 'self'", `script-src 'self' ${SCRIPT}`);
	return routeId === PREVIEW ? `${withScript}; frame-src 'self'` : withScript;
}
