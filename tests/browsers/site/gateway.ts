import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export type Gateway = {
	port: number;
	/** Whether what is asked for goes through; a cut gateway answers nobody, and lets go of who is connected. */
	cut: () => Promise<void>;
	mend: () => Promise<void>;
	/** Whether pages come with their scripts; without, they are as a browser shows them that runs none. */
	setScript: (isThere: boolean) => void;
};

/**
 * The way from a browser to a server of this machine, which can be cut. In pages, in what the code of a page asks for, and in
 * addresses that lead on, it puts other words in the place of some.
 */
export async function startGateway(
	serverPort: () => number,
	words: Record<string, string>
): Promise<Gateway> {
	let hasScript = true;
	const put = (text: string): string => {
		const page = hasScript ? text : text.replace(/<script\b.*?<\/script>|<\/?noscript>/gs, '');
		return Object.entries(words).reduce((said, [from, to]) => said.replaceAll(from, to), page);
	};
	const server = createServer((asked, answer) => void pass(asked, answer, serverPort(), put));
	const listen = async (port: number): Promise<void> => {
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
	};
	await listen(0);
	const { port } = server.address() as AddressInfo;
	return {
		port,
		cut: async () => {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
		mend: () => listen(port),
		setScript: (isThere) => (hasScript = isThere)
	};
}

async function pass(
	asked: IncomingMessage,
	answer: ServerResponse,
	port: number,
	put: (text: string) => string
): Promise<void> {
	const headers = { ...asked.headers, 'accept-encoding': 'identity' };
	const onward = ask({ port, host: '127.0.0.1', method: asked.method, path: asked.url, headers });
	onward.on('error', () => answer.destroy());
	asked.pipe(onward);
	const [got] = (await once(onward, 'response')) as [IncomingMessage];
	const { location, 'content-type': type = '' } = got.headers;
	if (location !== undefined) got.headers.location = put(location);
	if (!/^(text\/html|application\/json)\b/.test(type)) {
		answer.writeHead(got.statusCode ?? 502, got.headers);
		got.pipe(answer);
		return;
	}
	const page = Buffer.from(put((await buffer(got)).toString()));
	if ('content-length' in got.headers) got.headers['content-length'] = String(page.length);
	answer.writeHead(got.statusCode ?? 502, got.headers);
	answer.end(page);
}
