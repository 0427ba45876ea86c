import { PROTOCOL, readHello } from './protocol.ts';

/** As much of a window's message as is looked at. */
export type Heard = Pick<MessageEvent, 'isTrusted' | 'origin' | 'source' | 'ports' | 'data'>;

/** What a frame knows of the page it stands on. */
export type Surroundings = {
	parent: MessageEvent['source'];
	isHost: (origin: string) => boolean;
	/** The nonces that were heard before. */
	seen: readonly string[];
};

export type Greeting = { origin: string; port: MessagePort; nonce: string };

type Guard = (heard: Heard, around: Surroundings) => boolean;

/** More hellos than this come from no host: each is a new document in the frame, and that begins anew. */
const MOST_HELLOS = 64;

/** What must hold of a message before a frame believes that its host says hello. */
export const guards: Record<'trusted' | 'source' | 'origin' | 'port' | 'version' | 'new', Guard> = {
	/** Made by the browser, and not by a script that dispatched an event. */
	trusted: ({ isTrusted }) => isTrusted,
	/** From the page around, and not from another window or frame of an allowed origin. */
	source: ({ source }, { parent }) => source !== null && source === parent,
	/** Letter by letter: `null` and look-alikes are other origins. */
	origin: ({ origin }, { isHost }) => isHost(origin),
	/** One end of one channel. */
	port: ({ ports }) => ports.length === 1,
	/** A version that this frame speaks. */
	version: ({ data }) => readHello(data)?.versions.includes(PROTOCOL) === true,
	/** Not one that was heard already. */
	new: ({ data }, { seen }) =>
		!seen.includes(readHello(data)?.nonce ?? '') && seen.length < MOST_HELLOS
};

/** The greeting in a message; null unless every guard lets it through. Tests take guards away to see that each is needed. */
export function hearHello(
	heard: Heard,
	around: Surroundings,
	guarding: readonly Guard[] = Object.values(guards)
): Greeting | null {
	if (!guarding.every((lets) => lets(heard, around))) return null;
	const [port] = heard.ports;
	const hello = readHello(heard.data);
	return hello && port ? { origin: heard.origin, port, nonce: hello.nonce } : null;
}
