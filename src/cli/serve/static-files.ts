import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { acceptedEncoding } from '../../lib/server/http/accepted-encoding.ts';
import type { PlainAnswers } from './plain-answers.ts';

/** Best first. The build puts copies in both beside what can be compressed. */
const CODINGS = ['br', 'gzip'] as const;
type Coding = (typeof CODINGS)[number] | 'identity';
const ENDINGS: Record<string, Coding> = { '.br': 'br', '.gz': 'gzip' };

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

// A worker's own policy says what it may load, so a file may load from here, as its page may.
const POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
const METHODS = 'GET, HEAD, OPTIONS';

type Copy = { body: Buffer; tag: string };
type StaticFile = { headers: Record<string, string>; copies: Map<Coding, Copy> };

/** What holds for files alone; those of pages are in security-headers.ts. */
export function fileHeaders(hsts: string | null): Record<string, string> {
	return {
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Content-Security-Policy': POLICY,
		...(hsts !== null && { 'Strict-Transport-Security': hsts })
	};
}

/**
 * Serves the files of a folder below a path, all read once and kept: they are a few megabytes. So nobody who reads slowly holds a
 * file open, and one that is taken away meanwhile is missed by nobody. A file always comes whole, since none is worth asking for
 * in parts. True when the request was for one of them.
 */
export function staticFiles(
	folder: string,
	base: string,
	headers: Record<string, string>,
	plain: PlainAnswers
) {
	const files = readFiles(folder, base, headers);

	return (request: IncomingMessage, response: ServerResponse): boolean => {
		const { method, url = '' } = request;
		const file = files.get(pathOf(url));
		if (file === undefined) return false;
		if (method === 'GET' || method === 'HEAD') send(file, request, response);
		else if (method === 'OPTIONS') response.writeHead(204, { ...headers, Allow: METHODS }).end();
		else plain.say(request, response, 405, { Allow: METHODS });
		return true;
	};
}

function send(file: StaticFile, { headers: asked }: IncomingMessage, response: ServerResponse) {
	const codings = CODINGS.filter((coding) => file.copies.has(coding));
	const wanted = acceptedEncoding(String(asked['accept-encoding'] ?? ''), codings);
	const coding = file.copies.has(wanted) ? wanted : 'identity';
	const { body, tag } = file.copies.get(coding)!;
	const headers = { ...file.headers, ETag: tag };
	if (isKnown(asked['if-none-match'] ?? '', tag)) {
		response.writeHead(304, headers).end();
		return;
	}
	response
		.writeHead(200, {
			...headers,
			...(coding !== 'identity' && { 'Content-Encoding': coding }),
			'Content-Length': body.length
		})
		.end(body);
}

/** Whether the browser has this very copy already (RFC 9110, 13.1.2). */
function isKnown(header: string, tag: string): boolean {
	const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
	return tags.includes(tag) || header.trim() === '*';
}

function pathOf(url: string): string {
	const [path = ''] = url.split('?', 1);
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function readFiles(
	folder: string,
	base: string,
	headers: Record<string, string>
): Map<string, StaticFile> {
	const files = new Map<string, StaticFile>();
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	for (const path of paths) {
		const coding = ENDINGS[extname(path)] ?? 'identity';
		const whole = coding === 'identity' ? path : path.slice(0, -extname(path).length);
		const name = `${base}/${relative(folder, whole).split(sep).join('/')}`;
		const file = files.get(name) ?? {
			headers: { ...headers, ...headersOf(name, base) },
			copies: new Map<Coding, Copy>()
		};
		const body = readFileSync(path);
		file.copies.set(coding, { body, tag: tagOf(body) });
		files.set(name, file);
	}
	return files;
}

function headersOf(name: string, base: string): Record<string, string> {
	const type = TYPES[extname(name)];
	if (type === undefined) throw new Error(`Nobody has said what kind of file ${name} is.`);
	// The names of these hold a hash of what is in them.
	const isImmutable = name.startsWith(`${base}/_app/immutable/`);
	return {
		'Content-Type': type,
		'Cache-Control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		'Accept-Ranges': 'none',
		Vary: 'Accept-Encoding'
	};
}

function tagOf(body: Buffer): string {
	return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
