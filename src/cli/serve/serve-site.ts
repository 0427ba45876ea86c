import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server as Listener } from 'node:net';
import type { Duplex } from 'node:stream';
import { watchCrowd } from './crowd.ts';
import { watchFaults, within } from './faults.ts';
import { connectionLimits, openDescriptors, PATIENCE } from './limits.ts';
import type { PlainAnswers } from './plain-answers.ts';
import { settleTarget } from './request-target.ts';

type Site = {
	plain: PlainAnswers;
	/** Answers whoever watches this server, also when it is full. True when it was such a request. */
	answerHealth: (
		request: IncomingMessage,
		response: ServerResponse,
		isStopping: boolean
	) => boolean;
	/** Answers everybody else. */
	answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** What became of a request that could not be read, by what the reader says of it. */
const UNREADABLE: Record<string, number> = {
	HPE_HEADER_OVERFLOW: 431,
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
	ERR_HTTP_REQUEST_TIMEOUT: 408
};

/**
 * The server around a site: how long it waits, how many it holds, and that nothing which is sent to it ends it. `stop` answers what is
 * under way, and then ends the process with this code.
 */
export function serveSite({ plain, answerHealth, answer }: Site) {
	let isStopping = false;
	const lastAnswers = new WeakMap<Duplex, ServerResponse>();
	const server = createServer(
		{
			headersTimeout: PATIENCE.headers,
			requestTimeout: PATIENCE.request,
			keepAliveTimeout: PATIENCE.nextRequest,
			connectionsCheckingInterval: 5_000,
			// Refused below, with a page.
			requireHostHeader: false
		},
		(request, response) => {
			lastAnswers.set(request.socket, response);
			within(response, async () => {
				const isOneTooMany = crowd.isOneTooMany(request.socket, response);
				if (isStopping || isOneTooMany) response.setHeader('Connection', 'close');
				if (answerHealth(request, response, isStopping)) return;
				endSlowReading(request, response);
				if (isOneTooMany) plain.say(request, response, 503, { 'retry-after': '30' });
				else if (!settleTarget(request)) plain.say(request, response, 400);
				else await answer(request, response);
			});
			response.once('close', () => {
				if (isStopping) crowd.closeIdle();
			});
		}
	);
	server.setTimeout(PATIENCE.silence);
	const crowd = watchCrowd(server, connectionLimits(openDescriptors()));

	server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
		plain.say(request, response, 417, { connection: 'close' })
	);
	server.on('connect', (_, socket) => socket.end(plain.bytes(405, { allow: 'GET, HEAD' })));
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		const last = lastAnswers.get(socket);
		const isAnswering = last?.headersSent === true && !last.writableFinished;
		if (!socket.writable || isAnswering || error.code === 'ECONNRESET') socket.destroy();
		else socket.end(plain.bytes(UNREADABLE[error.code ?? ''] ?? 400));
	});

	const stop = (code: number): void => {
		if (isStopping) return;
		isStopping = true;
		// The other `close` begins with cutting off whoever is still reading their answer.
		Listener.prototype.close.call(server, () => process.exit(code));
		crowd.closeIdle();
		// Whoever keeps a connection open for longer is not waiting for an answer of ours.
		setTimeout(() => server.closeAllConnections(), PATIENCE.stopping).unref();
	};
	watchFaults(
		(response) => {
			if (response.headersSent) response.destroy();
			else plain.say(response.req, response, 500, { connection: 'close' });
		},
		() => stop(1)
	);
	return { server, stop };
}

function endSlowReading({ socket }: IncomingMessage, response: ServerResponse): void {
	const end = setTimeout(() => socket.destroy(), PATIENCE.answer).unref();
	response.once('close', () => clearTimeout(end));
}
