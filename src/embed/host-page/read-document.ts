import type { Box, Embed, HostPage, LoaderTag } from '../host-check/host-page.ts';
import { readPolicies } from '../host-check/policy.ts';
import { boxesAround, whatOf } from './boxes-around.ts';
import { everyElement } from './every-element.ts';

type Seen = Omit<HostPage, 'loaders' | 'embeds'>;

/** The part of a document that its embeds depend on. `site`: where the checks are, with a slash at its end. */
export function readDocument(
	page: Document,
	site: string,
	measure: (box: Element) => Omit<Box, 'what'>,
	seen: Seen
): HostPage {
	const base = seen.address ?? 'https://your-page.invalid/';
	const elements = [...everyElement(page)];
	const isOurs = (address: URL | null): address is URL =>
		address !== null && withoutScheme(address.href).startsWith(withoutScheme(`${site}embed/`));

	const loaders = elements.flatMap((element): LoaderTag[] => {
		const src = element.localName === 'script' ? addressIn(element, 'src', base) : null;
		if (!isOurs(src) || !/\/v\d[^/]*\.js$/.test(src.pathname)) return [];
		return [
			{
				src: src.href,
				isModule: element.getAttribute('type')?.trim().toLowerCase() === 'module',
				// A page that is shown hides it from the attribute.
				nonce: (element as HTMLScriptElement).nonce || (element.getAttribute('nonce') ?? ''),
				integrity: element.getAttribute('integrity') ?? '',
				crossorigin: element.getAttribute('crossorigin')
			}
		];
	});
	const embeds = elements.flatMap((element): Embed[] => {
		const isElement = element.localName === 'rapport-check';
		const src = element.localName === 'iframe' ? addressIn(element, 'src', base) : null;
		if (!isElement && !isOurs(src)) return [];
		const sandbox = element.getAttribute('sandbox');
		return [
			{
				kind: isElement ? 'element' : 'frame',
				what: whatOf(element),
				src: src?.href ?? null,
				sandbox: sandbox === null ? null : sandbox.toLowerCase().split(/\s+/),
				boxes: boxesAround(element, measure)
			}
		];
	});
	const inMeta = elements
		.filter(
			(element) =>
				element.localName === 'meta' &&
				element.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy'
		)
		.flatMap((element) => readPolicies(element.getAttribute('content') ?? '', 'meta'));
	return { ...seen, policies: [...seen.policies, ...inMeta], loaders, embeds };
}

function addressIn(element: Element, attribute: string, base: string): URL | null {
	const value = element.getAttribute(attribute)?.trim() ?? '';
	return value !== '' && URL.canParse(value, base) ? new URL(value, base) : null;
}

function withoutScheme(address: string): string {
	return address.replace(/^https?:/, '');
}
