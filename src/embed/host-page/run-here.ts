import { checkHost } from '../host-check/check-host.ts';
import { gravity } from '../host-check/finding.ts';
import { findingWords } from '../host-check/finding-words.ts';
import { verdictWords } from '../host-check/verdict-words.ts';
import type { PageElement } from '../host-check/page-element.ts';
import { LOADER_VERSION } from '../loader/loader-version.ts';
import { leftOutWords } from '../host-check/left-out.ts';
import { readPage } from '../host-check/read-page.ts';
import { isStorageOpen } from './is-storage-open.ts';
import { liveBox } from './live-box.ts';
import { liveElements, type LiveElement } from './live-elements.ts';
import { MOST_SHOWN } from './finding-list.ts';
import { showPanel } from './panel.ts';

/** `/embed/host-check.js`: looks at the page it runs in, once it is all there, and says what it finds to whoever looks. */
function run(): void {
	const site = new URL(/* @vite-ignore */ '..', import.meta.url).href;
	const measure = (box: PageElement) => liveBox((box as LiveElement).element);
	const { page, leftOut } = readPage(liveElements(document), site, measure, {
		address: location.href,
		// A page cannot read its own headers. A policy in them that refuses this very script says so in the console.
		policies: [],
		embedderPolicy: crossOriginIsolated ? 'require-corp' : null,
		isStorageOpen: isStorageOpen()
	});
	const findings = checkHost(page, { address: site, loader: LOADER_VERSION });
	console.info(`rapport: ${verdictWords(findings, leftOut)}`);
	for (const finding of findings.slice(0, MOST_SHOWN)) {
		const { found, change } = findingWords(finding);
		const say = gravity[finding.code] === 'fine' ? console.info : console.warn;
		say(`rapport: ${found} ${change}`);
	}
	for (const left of leftOut) console.warn(`rapport: ${leftOutWords(left)}`);
	showPanel(findings, leftOut);
}

if (document.readyState === 'complete') run();
else addEventListener('load', run);
