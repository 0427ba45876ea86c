import { allows } from '../allows.ts';
import { governing } from '../governing.ts';
import type { HostCheck } from '../host-check.ts';
import type { LoaderTag } from '../host-page.ts';
import { selfOf } from '../self-of.ts';

/** Each policy lets each loader run. */
export const scriptRefused: HostCheck = ({ policies, loaders, address }, site) =>
	policies.flatMap((policy) => {
		const rule = governing(policy, ['script-src-elem', 'script-src']);
		if (rule === null) return [];
		const isRefused = loaders.some((loader) => !lets(rule.sources, loader, selfOf(address)));
		if (!isRefused) return [];
		const add = new URL(site.address).origin;
		return [{ code: 'script_refused', args: { directive: rule.name, from: policy.from, add } }];
	});

function lets(sources: readonly string[], loader: LoaderTag, self: string | null): boolean {
	const { src, nonce, integrity } = loader;
	if (nonce !== '' && sources.includes(`'nonce-${nonce}'`)) return true;
	if (integrity.split(/\s+/).some((hash) => hash !== '' && sources.includes(`'${hash}'`)))
		return true;
	// With this word a list of sites no longer counts.
	if (sources.includes("'strict-dynamic'")) return false;
	return allows(sources, new URL(src), self);
}
