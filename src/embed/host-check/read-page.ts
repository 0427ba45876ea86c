import type { Box, Embed, HostPage, LoaderTag } from './host-page.ts';
import type { LeftOut } from './left-out.ts';
import type { PageElement } from './page-element.ts';
import { readPolicies, type Policy } from './policy.ts';

type Seen = Omit<HostPage, 'loaders' | 'embeds'>;
export type Measured = Omit<Box, 'what'>;
type Measure = (box: PageElement) => Measured;

/** Far more than any page has of each, and few enough to look at at once, in somebody else's page, too. */
const MOST = { elements: 200_000, loaders: 50, embeds: 50, policies: 50 };
const MOST_BOXES = 5_000;
/** Of an id or a class, enough to find it by. */
const LONGEST_NAME = 60;

/** The part of a page that its embeds depend on. `site`: where the checks are, with a slash at its end. */
export function readPage(
	elements: Iterable<PageElement>,
	site: string,
	measure: Measure,
	seen: Seen
): { page: HostPage; leftOut: LeftOut[] } {
	const base = seen.address ?? 'https://your-page.invalid/';
	const around = boxReader(measure);
	const policies: Policy[] = [...seen.policies];
	const loaders: LoaderTag[] = [];
	const embeds: Embed[] = [];
	let looked = 0;
	for (const element of elements) {
		if (++looked > MOST.elements) break;
		switch (element.name) {
			case 'script':
				loaders.push(...loaderIn(element, site, base));
				break;
			case 'meta':
				policies.push(...policiesIn(element));
				break;
			case 'iframe':
			case 'rapport-check': {
				const embed = embedIn(element, site, base);
				if (embed === null) break;
				embeds.push({ ...embed, boxes: embeds.length < MOST.embeds ? around.boxes(element) : [] });
			}
		}
	}
	const found = { elements: looked, loaders: loaders.length, embeds: embeds.length };
	const counted = { ...found, policies: policies.length };
	const leftOut = (['elements', 'policies', 'loaders', 'embeds'] as const).flatMap(
		(code): LeftOut[] => (counted[code] > MOST[code] ? [{ code, looked: MOST[code] }] : [])
	);
	return {
		page: {
			...seen,
			policies: policies.slice(0, MOST.policies),
			loaders: loaders.slice(0, MOST.loaders),
			embeds: embeds.slice(0, MOST.embeds)
		},
		leftOut: around.isCut() ? [...leftOut, { code: 'boxes' }] : leftOut
	};
}

/** Reads the boxes around elements, each box once, and no more than so many. */
function boxReader(measure: Measure): {
	boxes(element: PageElement): Box[];
	isCut(): boolean;
} {
	const known = new Map<PageElement, Box>();
	let isCut = false;
	return {
		/** From the inside out, up to the first that scrolls: beyond it nothing is cut off. */
		boxes(element) {
			const boxes: Box[] = [];
			for (let { around } = element; around !== null; { around } = around) {
				let box = known.get(around);
				if (box === undefined) {
					isCut ||= known.size >= MOST_BOXES;
					if (isCut) break;
					box = { what: whatOf(around), ...measure(around) };
					known.set(around, box);
				}
				if (/auto|scroll/.test(box.overflow)) break;
				boxes.push(box);
			}
			return boxes;
		},
		isCut: () => isCut
	};
}

function loaderIn(element: PageElement, site: string, base: string): LoaderTag[] {
	const src = addressIn(element, base);
	if (!isOurs(src, site) || !/\/v\d[^/]*\.js$/.test(src.pathname)) return [];
	return [
		{
			src: src.href,
			isModule: element.attribute('type')?.trim().toLowerCase() === 'module',
			nonce: element.nonce,
			integrity: element.attribute('integrity') ?? '',
			crossorigin: element.attribute('crossorigin')
		}
	];
}

function embedIn(element: PageElement, site: string, base: string): Omit<Embed, 'boxes'> | null {
	const isElement = element.name === 'rapport-check';
	const src = isElement ? null : addressIn(element, base);
	if (!isElement && !isOurs(src, site)) return null;
	return {
		kind: isElement ? 'element' : 'frame',
		what: whatOf(element),
		src: src?.href ?? null,
		sandbox: element.attribute('sandbox')?.toLowerCase().split(/\s+/) ?? null
	};
}

function policiesIn(element: PageElement): Policy[] {
	const isPolicy = element.attribute('http-equiv')?.toLowerCase() === 'content-security-policy';
	return isPolicy ? readPolicies(element.attribute('content') ?? '', 'meta') : [];
}

/** What a person looks for in their page. */
function whatOf(element: PageElement): string {
	const id = element.attribute('id') ?? '';
	const classes = (element.attribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
	return [
		element.name,
		...(id === '' ? [] : [`#${shortened(id)}`]),
		...classes.slice(0, 2).map((name) => `.${shortened(name)}`)
	].join('');
}

function shortened(name: string): string {
	return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function isOurs(address: URL | null, site: string): address is URL {
	return address !== null && withoutScheme(address.href).startsWith(withoutScheme(`${site}embed/`));
}

function addressIn(element: PageElement, base: string): URL | null {
	const value = element.attribute('src')?.trim() ?? '';
	return value !== '' && URL.canParse(value, base) ? new URL(value, base) : null;
}

function withoutScheme(address: string): string {
	return address.replace(/^https?:/, '');
}
