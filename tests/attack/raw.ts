import { connect, type Socket } from 'node:net';

export type Answer = { status: number; headers: Record<string, string>; body: string };
export type Outcome =
	| { kind: 'answered'; answer: Answer }
	/** The connection ended, or nothing more came in time, without a whole answer. */
	| { kind: 'closed' | 'silent' };

/** Ends a hang, and nothing else: whole answers take milliseconds. */
const HANG_MS = 60_000;

/** A request as it goes over the wire. Characters are bytes, so that no value is tidied on its way. */
export function requestText(
	method: string,
	path: string,
	headers: readonly (readonly [string, string])[],
	body = ''
): string {
	const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	return `${method} ${path} HTTP/1.1\r\n${lines}\r\n${body}`;
}

/** Sends exactly these bytes on a connection of their own and waits for one answer. */
export function sendRaw(
	port: number,
	text: string,
	{ patience = HANG_MS, isHead = text.startsWith('HEAD ') } = {}
): Promise<Outcome> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const parts: Buffer[] = [];
		const finish = (outcome: Outcome): void => {
			clearTimeout(timer);
			socket.destroy();
			resolve(outcome);
		};
		const settle = (isOver: boolean): void => {
			const answer = wholeAnswer(Buffer.concat(parts).toString('latin1'), isHead, isOver);
			if (answer !== null) finish({ kind: 'answered', answer });
			else if (isOver) finish({ kind: 'closed' });
		};
		const timer = setTimeout(() => finish({ kind: 'silent' }), patience);
		socket.on('data', (part) => {
			parts.push(part);
			settle(false);
		});
		socket.on('error', () => settle(true));
		socket.on('close', () => settle(true));
		socket.write(Buffer.from(text, 'latin1'));
	});
}

/** The one answer to a request that must have one. */
export async function answerTo(
	port: number,
	method: string,
	path: string,
	headers: Record<string, string> = {},
	body = ''
): Promise<Answer> {
	const all = { Host: `localhost:${port}`, Connection: 'close', ...headers };
	const outcome = await sendRaw(port, requestText(method, path, Object.entries(all), body));
	if (outcome.kind !== 'answered') throw new Error(`${method} ${path} got no answer.`);
	return outcome.answer;
}

/** Opens a connection that sends these bytes and reads nothing of what comes back. */
export function pausedConnection(port: number, text: string): Promise<Socket> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(text);
			resolve(socket);
		});
		socket.pause();
		// A server that has enough may end it, and that is one of the answers looked for.
		socket.on('error', () => resolve(socket));
	});
}

/** Null while more is to come. */
function wholeAnswer(text: string, isHead: boolean, isOver: boolean): Answer | null {
	const end = text.indexOf('\r\n\r\n');
	const [, code = ''] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
	if (end < 0 || code === '') return null;
	const rest = text.slice(end + 4);
	// "Go on sending" comes before the answer.
	if (code === '100') return wholeAnswer(rest, isHead, isOver);
	const headers = Object.fromEntries(
		text
			.slice(0, end)
			.split('\r\n')
			.slice(1)
			.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), valueOf(line)])
	);
	const body = isHead || code === '304' || code === '204' ? '' : bodyOf(rest, headers, isOver);
	return body === null ? null : { status: Number(code), headers, body };
}

function valueOf(line: string): string {
	return line.slice(line.indexOf(':') + 1).trim();
}

function bodyOf(rest: string, headers: Record<string, string>, isOver: boolean): string | null {
	const length = headers['content-length'];
	if (length !== undefined) return rest.length >= Number(length) ? rest : null;
	if (headers['transfer-encoding'] === 'chunked') return unchunked(rest);
	return isOver ? rest : null;
}

function unchunked(rest: string): string | null {
	let body = '';
	for (let at = 0; ;) {
		const line = rest.indexOf('\r\n', at);
		if (line < 0) return null;
		const size = Number.parseInt(rest.slice(at, line), 16);
		if (size === 0) return body;
		if (rest.length < line + 4 + size) return null;
		body += rest.slice(line + 2, line + 2 + size);
		at = line + 4 + size;
	}
}
