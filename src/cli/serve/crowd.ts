import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { PATIENCE, type ConnectionLimits } from './limits.ts';

/**
 * Counts who is there, so that connections never use up the descriptors of the process. Gives what says of a connection whether it
 * is one too many now: it is to be told so, and closed.
 */
export function watchCrowd(server: Server, { answered, held }: ConnectionLimits) {
	const late = new WeakSet<Socket>();
	let open = 0;
	// Beyond this, the server closes a connection before it was heard.
	server.maxConnections = held;
	server.on('connection', (socket) => {
		open += 1;
		socket.once('close', () => (open -= 1));
		if (open <= answered) return;
		late.add(socket);
		socket.setTimeout(PATIENCE.refusal);
		// Whoever has their answer and only keeps the connection in case makes room.
		server.closeIdleConnections();
	});

	return (socket: Socket): boolean => {
		if (!late.has(socket)) return false;
		if (open > answered) return true;
		late.delete(socket);
		socket.setTimeout(PATIENCE.silence);
		return false;
	};
}
