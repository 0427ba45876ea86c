import { describe, expect, test } from 'vitest';
import { checkHost, hostChecks } from './check-host.ts';
import type { Finding } from './finding.ts';
import { findingWords } from './finding-words.ts';
import type { Box, Embed, HostPage, LoaderTag } from './host-page.ts';
import { readHeaders } from './read-headers.ts';
import { verdictWords } from './verdict-words.ts';

const site = { address: 'https://checks.example/', loader: '1.4.0' };

const loader = (more: Partial<LoaderTag> = {}): LoaderTag => ({
	src: 'https://checks.example/embed/v1.js',
	isModule: true,
	nonce: '',
	integrity: '',
	crossorigin: null,
	...more
});
const box = (more: Partial<Box> = {}): Box => ({
	what: 'div.card',
	height: 'auto',
	maxHeight: 'none',
	overflow: 'visible',
	isCutting: null,
	...more
});
const element = (...boxes: Box[]): Embed => ({
	kind: 'element',
	what: 'rapport-check',
	src: null,
	sandbox: null,
	boxes
});
const frame = (more: Partial<Embed> = {}): Embed => ({
	...element(),
	kind: 'frame',
	what: 'iframe',
	src: 'https://checks.example/embed/social-overload',
	...more
});
const page = (more: Partial<HostPage> = {}): HostPage => ({
	address: 'https://practice.example/self-help',
	policies: [],
	embedderPolicy: null,
	loaders: [loader()],
	embeds: [element(box())],
	isStorageOpen: true,
	...more
});
const policy = (text: string): Partial<HostPage> => readHeaders(`Content-Security-Policy: ${text}`);

/** For each check, pages it must say something about, and pages it must leave alone. */
const samples: Record<string, { bad: Partial<HostPage>[]; good: Partial<HostPage>[] }> = {
	embedMissing: { bad: [{ embeds: [] }], good: [{}, { embeds: [frame()], loaders: [] }] },
	loaderMissing: { bad: [{ loaders: [] }], good: [{}, { embeds: [frame()], loaders: [] }] },
	loaderNotModule: { bad: [{ loaders: [loader({ isModule: false })] }], good: [{}] },
	pageInsecure: {
		bad: [{ address: 'http://practice.example/' }, { address: 'http://localhost.example/' }],
		good: [{}, { address: null }, { address: 'http://localhost:8080/' }]
	},
	contentMixed: {
		bad: [
			{ loaders: [loader({ src: 'http://checks.example/embed/v1.js' })] },
			{ embeds: [frame({ src: 'http://checks.example/embed/x' })], address: null }
		],
		good: [
			{},
			{ loaders: [loader({ src: 'http://localhost:3000/embed/v1.js' })] },
			{
				address: 'http://localhost/',
				loaders: [loader({ src: 'http://checks.example/embed/v1.js' })]
			}
		]
	},
	scriptRefused: {
		bad: [
			policy("script-src 'self'"),
			policy("default-src 'self'"),
			policy('script-src-elem https://other.example; script-src https://checks.example'),
			policy('script-src https://checks.example/other/'),
			policy('script-src http://checks.example:8443'),
			policy('script-src *.checks.example'),
			policy("script-src 'strict-dynamic' https://checks.example"),
			policy("script-src 'nonce-abc'")
		],
		good: [
			{},
			policy("img-src 'none'"),
			policy('script-src https://checks.example'),
			policy('script-src checks.example/embed/'),
			policy('script-src *.example'),
			policy('script-src https:'),
			policy("default-src 'none'; script-src *"),
			{ ...policy("script-src 'nonce-abc'"), loaders: [loader({ nonce: 'abc' })] },
			{ ...policy("script-src 'sha384-x'"), loaders: [loader({ integrity: 'sha384-x' })] },
			{ ...policy("script-src 'none'"), loaders: [], embeds: [frame()] }
		]
	},
	frameRefused: {
		bad: [
			policy("frame-src 'none'"),
			policy("child-src 'self'; default-src *"),
			policy("default-src 'self' https://checks.example.evil.example"),
			policy('frame-src https://checks.example, frame-src https://maps.example')
		],
		good: [
			{},
			policy("script-src 'self'"),
			policy("default-src 'none'; frame-src https://checks.example"),
			policy("child-src 'none'; frame-src https://checks.example"),
			{ ...policy("frame-src 'self'"), address: 'https://checks.example/for-clinicians' },
			{ ...policy("frame-src 'none'"), embeds: [] }
		]
	},
	embedderPolicyRefuses: {
		bad: [{ embedderPolicy: 'require-corp' }, { embedderPolicy: 'credentialless; report-to="x"' }],
		good: [{}, { embedderPolicy: 'unsafe-none' }]
	},
	pageSandboxed: {
		bad: [policy('sandbox'), policy('sandbox allow-scripts')],
		good: [{}, policy('sandbox allow-scripts allow-forms allow-same-origin')]
	},
	sandboxTight: {
		bad: [
			{ embeds: [frame({ sandbox: ['allow-scripts'] })] },
			{ embeds: [frame({ sandbox: [] })] }
		],
		good: [
			{ embeds: [frame()] },
			{ embeds: [frame({ sandbox: ['allow-forms', 'allow-scripts', 'allow-same-origin'] })] }
		]
	},
	loaderTwice: { bad: [{ loaders: [loader(), loader()] }], good: [{}, { loaders: [] }] },
	loaderOld: {
		bad: [
			{ loaders: [loader({ src: 'https://checks.example/embed/v1.3.9.js' })] },
			{ loaders: [loader({ src: 'https://checks.example/embed/v0.js' })] }
		],
		good: [
			{},
			{ loaders: [loader({ src: 'https://checks.example/embed/v1.4.0.js' })] },
			{ loaders: [loader({ src: 'https://checks.example/embed/v1.10.0.js' })] }
		]
	},
	loaderPinUnchecked: {
		bad: [
			{ loaders: [loader({ src: 'https://checks.example/embed/v1.4.0.js' })] },
			{
				loaders: [loader({ src: 'https://checks.example/embed/v1.4.0.js', integrity: 'sha384-x' })]
			}
		],
		good: [
			{},
			{
				loaders: [
					loader({
						src: 'https://checks.example/embed/v1.4.0.js',
						integrity: 'sha384-x',
						crossorigin: 'anonymous'
					})
				]
			}
		]
	},
	heightFixed: {
		bad: [
			{ embeds: [element(box({ height: '600px' }))] },
			{ embeds: [element(box(), box({ maxHeight: '40rem' }))] },
			{ embeds: [element(box({ height: '100vh' }))] },
			{ embeds: [element(box({ height: 'calc(100vh - 4rem)' }))] }
		],
		good: [
			{},
			{ embeds: [element(box({ height: '100%', maxHeight: 'none' }))] },
			{ embeds: [frame({ boxes: [box({ height: '600px' })] })] }
		]
	},
	overflowHidden: {
		bad: [
			{ embeds: [element(box({ overflow: 'hidden' }))] },
			{ embeds: [element(box({ overflow: 'clip', isCutting: true }))] }
		],
		good: [{}, { embeds: [element(box({ overflow: 'hidden', isCutting: false }))] }]
	},
	storageBlocked: { bad: [{ isStorageOpen: false }], good: [{}, { isStorageOpen: null }] }
};

describe.each(Object.keys(hostChecks))('%s', (name) => {
	const check = hostChecks[name]!;
	const { bad = [], good = [] } = samples[name] ?? {};

	test('has samples', () => {
		expect(bad).not.toEqual([]);
		expect(good).not.toEqual([]);
	});
	test.each(bad.map((more) => [more]))('speaks up: %j', (more) => {
		const findings = check(page(more), site);
		expect(findings).not.toEqual([]);
		for (const { found, change } of findings.map(findingWords)) {
			expect(found).toMatch(/^[A-Z].+/);
			expect(change).toMatch(/^[A-Z].+/);
		}
	});
	test.each(good.map((more) => [more]))('is content: %j', (more) => {
		expect(check(page(more), site)).toEqual([]);
	});
});

describe('checkHost', () => {
	test('says nothing of a page that is as it should be', () => {
		expect(checkHost(page(), site)).toEqual([]);
		expect(verdictWords([])).toBe('We found nothing to change.');
	});

	test('puts first what does not work', () => {
		const findings = checkHost(
			page({
				...policy("frame-src 'none'"),
				embeds: [element(box({ overflow: 'hidden' }))],
				isStorageOpen: false
			}),
			site
		);
		expect(findings.map(({ code }) => code)).toEqual([
			'frame_refused',
			'overflow_hidden',
			'storage_blocked'
		]);
		expect(verdictWords(findings)).toBe('We found 1 thing to mend and 1 thing to look at.');
	});

	test('says what to add, and to which directive', () => {
		const [first] = checkHost(page(policy("default-src 'self'; script-src *")), site);
		expect(first).toEqual({
			code: 'frame_refused',
			args: { directive: 'default-src', from: 'header', add: 'https://checks.example' }
		} satisfies Finding);
		expect(findingWords(first!).change).toContain('frame-src https://checks.example');
	});
});

describe('readHeaders', () => {
	test('finds every policy among what a browser prints, whatever the case', () => {
		const { policies, embedderPolicy } = readHeaders(
			"HTTP/2 200\r\ncontent-security-policy: default-src 'self'; DEFAULT-SRC *\r\nContent-Security-Policy: img-src a, frame-src b\r\nContent-Security-Policy-Report-Only: frame-src c\r\nCross-Origin-Embedder-Policy: require-corp"
		);
		expect(policies.map(({ directives }) => [...directives])).toEqual([
			[['default-src', ["'self'"]]],
			[['img-src', ['a']]],
			[['frame-src', ['b']]]
		]);
		expect(embedderPolicy).toBe('require-corp');
	});

	test('makes nothing of what are no headers', () => {
		expect(readHeaders('<html>\n:\nx')).toEqual({ policies: [], embedderPolicy: null });
	});
});
