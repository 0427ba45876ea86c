import { checkHost } from '../host-check/check-host.ts';
import type { Finding } from '../host-check/finding.ts';
import type { Site } from '../host-check/host-check.ts';
import { readHeaders } from '../host-check/read-headers.ts';
import { declaredBox } from './declared-box.ts';
import { readDocument } from './read-document.ts';

/** What is to be said of a page of which we have the text. The browser's own parser reads it; nothing in it runs or loads. */
export function checkPasted(html: string, headers: string, site: Site): Finding[] {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const seen = { address: null, ...readHeaders(headers), isStorageOpen: null };
	return checkHost(readDocument(page, site.address, declaredBox(page), seen), site);
}
