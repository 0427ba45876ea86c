import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { PATIENCE, type ConnectionLimits } from './limits.ts';

/**
 * Knows who is there, so that connections never use up the descriptors of the process. When all places are taken, whoever only keeps
 * a connection in case makes room, then whoever has said nothing for a while. Those for whom there is none are told so.
 */
export function watchCrowd(server: Server, { answered, held }: ConnectionLimits) {
	const open = new Set<Socket>();
	/** When each came of whom nothing was heard yet, in that order. */
	const unheard = new Map<Socket, number>();
	const late = new WeakSet<Socket>();
	const underWay = new WeakMap<Socket, number>();
	/** Those with all their answers, and how much had been read of them by then: whoever asks again has sent more. */
	const idle = new Map<Socket, number>();

	const leave = (socket: Socket): void => {
		open.delete(socket);
		unheard.delete(socket);
		idle.delete(socket);
	};
	const idleNow = (): Socket[] =>
		[...idle].flatMap(([socket, read]) => (socket.bytesRead === read ? [socket] : []));
	/** Nobody is sent away whose request may still be on its way, unless there is no place to tell them so either. */
	const longSilent = (): Socket | undefined => {
		const [[socket, since] = [undefined, 0]] = unheard;
		const isExpected = performance.now() - since < PATIENCE.firstWord && open.size < held;
		return isExpected ? undefined : socket;
	};
	const makeRoom = (): void => {
		const [goes = longSilent()] = idleNow();
		if (goes === undefined) return;
		leave(goes);
		goes.destroy();
	};

	// One more than are held, so that whoever comes then still finds somebody who makes room.
	server.maxConnections = held + 1;
	server.on('connection', (socket) => {
		if (open.size >= answered) makeRoom();
		if (open.size >= answered) late.add(socket);
		open.add(socket);
		unheard.set(socket, performance.now());
		socket.once('close', () => leave(socket));
	});

	return {
		/** Notes a request and its answer. True when it is one too many: it is to be told so, and closed. */
		isOneTooMany(socket: Socket, response: ServerResponse): boolean {
			unheard.delete(socket);
			idle.delete(socket);
			underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
			// Only now are all its bytes on their way: Node's own list takes an answer for finished that is still being read.
			response.once('close', () => {
				const left = (underWay.get(socket) ?? 1) - 1;
				underWay.set(socket, left);
				if (left === 0 && open.has(socket)) idle.set(socket, socket.bytesRead);
			});
			return late.has(socket) && open.size > answered;
		},

		closeIdle(): void {
			for (const socket of idleNow()) socket.destroy();
		}
	};
}
