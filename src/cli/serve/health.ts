import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What answers `/healthz` for whoever watches this server: 200 while it serves, 503 once it was told to stop, so that a
 * proxy sends nobody new. It works on any host name and touches nothing else. True when it was that request.
 */
export function healthAnswer(base: string, headers: Record<string, string>) {
	return ({ url }: IncomingMessage, response: ServerResponse, isStopping: boolean): boolean => {
		if (url !== `${base}/healthz`) return false;
		response.writeHead(isStopping ? 503 : 200, {
			...headers,
			'Content-Type': 'text/plain; charset=utf-8',
			'Cache-Control': 'no-store'
		});
		response.end(isStopping ? 'stopping\n' : 'ok\n');
		return true;
	};
}
