import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { plainWords } from '../../i18n/plain.en.ts';
import { frameAncestors } from '../../lib/embed/frame-hosts.ts';
import type { Embed } from '../../lib/server/embeds/embed.ts';
import { framingOf } from '../../lib/server/embeds/framing.ts';
import { plainPage, plainPolicy } from '../../lib/server/http/plain-page.ts';
import { securityHeaders } from '../../lib/server/http/security-headers.ts';

export type Place = {
	origin: string;
	base: string;
	embeds: readonly Embed[] | null;
	hsts: string | null;
};

/**
 * Answers for when no page of the site can be one: a plain page, with the headers of every other. In a frame it can be read by those
 * who may frame.
 */
export function plainAnswers({ origin, base, embeds, hsts }: Place) {
	const prepare = (url: string, status: number, location?: string) => {
		const asked = URL.canParse(url, origin) ? new URL(url, origin) : null;
		const isFramed = asked?.pathname.startsWith(`${base}/embed/`) === true;
		const { hosts } = framingOf(embeds, asked?.searchParams.get('embed') ?? null, origin);
		const words = location === undefined ? plainWords.of(status) : plainWords.moved;
		const link =
			location === undefined
				? { label: plainWords.home, href: `${base}/` }
				: { label: plainWords.onwards, href: location };
		const page = plainPage({ words, link, isFramed }, base);
		return {
			page,
			headers: {
				...securityHeaders(hsts, isFramed ? '/embed/[check]' : null),
				'Content-Security-Policy': plainPolicy(isFramed ? frameAncestors(hosts) : "'none'"),
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Length': String(Buffer.byteLength(page))
			}
		};
	};

	return {
		/** Answers a request with a status, and further headers, such as `location`. */
		say(
			{ url = '' }: Pick<IncomingMessage, 'url'>,
			response: ServerResponse,
			status: number,
			more: Record<string, string> = {}
		): void {
			const { page, headers } = prepare(url, status, more.location);
			response.writeHead(status, { ...more, ...headers }).end(page);
		},

		/** The same in the bytes that go out, for what never became a request. Nothing can follow it. */
		bytes(status: number, more: Record<string, string> = {}): string {
			const { page, headers } = prepare('', status);
			const lines = Object.entries({ ...more, ...headers, Connection: 'close' });
			const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
			return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${page}`;
		}
	};
}

export type PlainAnswers = ReturnType<typeof plainAnswers>;
