import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one page from an origin of its own while `use` looks at it. A page made up by the browser may load nothing from this machine. */
export async function withHostPage(
	body: string,
	headers: Record<string, string>,
	use: (address: string) => Promise<void>
): Promise<void> {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
		response.end(`<!doctype html><title>A host</title>${body}`);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	try {
		await use(`http://127.0.0.1:${port}/`);
	} finally {
		server.closeAllConnections();
		await new Promise((closed) => server.close(closed));
	}
}
