import { checkHost } from '../host-check/check-host.ts';
import { gravity } from '../host-check/finding.ts';
import { findingWords } from '../host-check/finding-words.ts';
import { verdictWords } from '../host-check/verdict-words.ts';
import { LOADER_VERSION } from '../loader/loader-version.ts';
import { isStorageOpen } from './is-storage-open.ts';
import { liveBox } from './live-box.ts';
import { showPanel } from './panel.ts';
import { readDocument } from './read-document.ts';

/** `/embed/host-check.js`: looks at the page it runs in, once it is all there, and says what it finds to whoever looks. */
function run(): void {
	const site = new URL(/* @vite-ignore */ '..', import.meta.url).href;
	const page = readDocument(document, site, liveBox, {
		address: location.href,
		// A page cannot read its own headers. A policy in them that refuses this very script says so in the console.
		policies: [],
		embedderPolicy: crossOriginIsolated ? 'require-corp' : null,
		isStorageOpen: isStorageOpen()
	});
	const findings = checkHost(page, { address: site, loader: LOADER_VERSION });
	console.info(`rapport: ${verdictWords(findings)}`);
	for (const finding of findings) {
		const { found, change } = findingWords(finding);
		const say = gravity[finding.code] === 'fine' ? console.info : console.warn;
		say(`rapport: ${found} ${change}`);
	}
	showPanel(findings);
}

if (document.readyState === 'complete') run();
else addEventListener('load', run);
