import { contentMixed } from './checks/content-mixed.ts';
import { embedMissing } from './checks/embed-missing.ts';
import { embedderPolicyRefuses } from './checks/embedder-policy-refuses.ts';
import { frameRefused } from './checks/frame-refused.ts';
import { heightFixed } from './checks/height-fixed.ts';
import { loaderMissing } from './checks/loader-missing.ts';
import { loaderNotModule } from './checks/loader-not-module.ts';
import { loaderOld } from './checks/loader-old.ts';
import { loaderPinUnchecked } from './checks/loader-pin-unchecked.ts';
import { loaderTwice } from './checks/loader-twice.ts';
import { overflowHidden } from './checks/overflow-hidden.ts';
import { pageInsecure } from './checks/page-insecure.ts';
import { pageSandboxed } from './checks/page-sandboxed.ts';
import { sandboxTight } from './checks/sandbox-tight.ts';
import { scriptRefused } from './checks/script-refused.ts';
import { storageBlocked } from './checks/storage-blocked.ts';
import { gravity, type Finding } from './finding.ts';
import type { HostCheck, Site } from './host-check.ts';
import type { HostPage } from './host-page.ts';

/** Every check, in the order in which one would mend things. */
export const hostChecks: Record<string, HostCheck> = {
	embedMissing,
	loaderMissing,
	loaderNotModule,
	pageInsecure,
	contentMixed,
	scriptRefused,
	frameRefused,
	embedderPolicyRefuses,
	pageSandboxed,
	sandboxTight,
	loaderTwice,
	loaderOld,
	loaderPinUnchecked,
	heightFixed,
	overflowHidden,
	storageBlocked
};

const ORDER = ['broken', 'risky', 'fine'];

/** All that is to be said of a host page, what does not work first. */
export function checkHost(page: HostPage, site: Site): Finding[] {
	const found = Object.values(hostChecks).flatMap((check) => check(page, site));
	// Boxes and frames that are called the same say the same.
	const different = new Map(found.map((finding) => [JSON.stringify(finding), finding]));
	return [...different.values()].toSorted(
		(a, b) => ORDER.indexOf(gravity[a.code]) - ORDER.indexOf(gravity[b.code])
	);
}
