import { checkHost } from '../host-check/check-host.ts';
import type { Finding } from '../host-check/finding.ts';
import type { Site } from '../host-check/host-check.ts';
import type { LeftOut } from '../host-check/left-out.ts';
import type { PageElement } from '../host-check/page-element.ts';
import { readHeaders } from '../host-check/read-headers.ts';
import { readPage, type Measured } from '../host-check/read-page.ts';
import { declaredBox } from './declared-box.ts';
import { parsedPage, type ParsedElement } from './parsed-page.ts';

/** What somebody pasted, and where the checks are. */
export type Pasted = { html: string; headers: string; site: Site };

/** What is to be said of a page, and what nobody looked at. */
export type Looked = { findings: Finding[]; leftOut: LeftOut[] };

const UNKNOWN: Measured = {
	height: 'auto',
	maxHeight: 'none',
	overflow: 'visible',
	isCutting: null
};

/**
 * What is to be said of a page of which we have the text. The boxes around its checks come last, and take longest: whoever
 * cannot wait for them has the rest by then.
 */
export function* checkPasted({ html, headers, site }: Pasted): Generator<Looked> {
	const elements = parsedPage(html);
	const seen = { address: null, ...readHeaders(headers), isStorageOpen: null };
	const look = (measure: (box: PageElement) => Measured): Looked => {
		const { page, leftOut } = readPage(elements, site.address, measure, seen);
		return { findings: checkHost(page, site), leftOut };
	};
	const withoutBoxes = look(() => UNKNOWN);
	yield { ...withoutBoxes, leftOut: [...withoutBoxes.leftOut, { code: 'time' }] };

	const boxes = declaredBox(elements);
	const all = look((box) => boxes.measure(box as ParsedElement));
	yield boxes.isWhole() ? all : { ...all, leftOut: [...all.leftOut, { code: 'rules' }] };
}
