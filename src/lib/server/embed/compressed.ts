import { gzipSync } from 'node:zlib';
import { acceptedEncoding } from '../http/accepted-encoding.ts';

const packed = new Map<string, Uint8Array<ArrayBuffer>>();

/** A file of the build, compressed once for those who can read it so. */
export function compressed(
	request: Request,
	text: string,
	headers: Record<string, string>
): Response {
	const varying = { ...headers, vary: 'accept-encoding' };
	if (acceptedEncoding(request.headers.get('accept-encoding') ?? '', ['gzip']) === 'identity') {
		return new Response(text, { headers: varying });
	}
	const body = packed.get(text) ?? new Uint8Array(gzipSync(text, { level: 9 }));
	packed.set(text, body);
	return new Response(body, { headers: { ...varying, 'content-encoding': 'gzip' } });
}
