import type { SharedResult, ShareLevel } from '../../model/shared-result.ts';

/*
 * What a host page and a framed check say to each other; docs/embed.md tells it in words.
 *
 * The host's loader says hello once for every document the frame loads, and gives it one end of a channel. Everything after
 * that crosses the channel, from the frame to the host. Both are strings of JSON: a string has a length to look at before
 * anything else, no getters, and what is read from it has no prototype but its own.
 */

/** Goes up when an old loader and a new frame could misunderstand each other. */
export const PROTOCOL = 1;

/** In UTF-16 units. A whole check with every answer in words stays below a third of it. */
export const LARGEST_MESSAGE = 65_536;

/** In CSS pixels. No page of ours comes near it. */
export const GREATEST_HEIGHT = 100_000;

/** Says which frame it is meant for; `nonce` is new for each. */
export type Hello = { rapport: 'hello'; versions: number[]; nonce: string };

/** What the frame says. `n` counts up from 1 on each channel, so that nothing is heard twice. */
export type Message =
	| { type: 'ready'; version: number; nonce: string }
	/**
	 * `top` was a place in the frame that should come into view. Such places told each question from the others, so none is told any
	 * more; loaders of version 1.0.0 ignore a message without the name.
	 */
	| { type: 'resized'; height: number; top: null }
	/** Only after the person agreed to exactly this. */
	| { type: 'shared'; level: ShareLevel; result: SharedResult }
	/** Only after the person was asked and said no. */
	| { type: 'declined' };

export type MessageType = Message['type'];
export type Numbered = Message & { n: number };

export function writeHello(nonce: string): string {
	return JSON.stringify({ rapport: 'hello', versions: [PROTOCOL], nonce } satisfies Hello);
}

/** The hello in a message's data, or null. Who sent it is for `isTrusted` to say. */
export function readHello(data: unknown): Hello | null {
	const hello = parse(data);
	if (hello === null || own(hello, 'rapport') !== 'hello') return null;
	const versions = own(hello, 'versions');
	const nonce = own(hello, 'nonce');
	if (!isNonce(nonce) || !Array.isArray(versions) || versions.length > 16) return null;
	if (!versions.every(Number.isSafeInteger)) return null;
	return { rapport: 'hello', versions: versions as number[], nonce };
}

/** Gives messages their numbers. */
export function messageWriter(): (message: Message) => string {
	let n = 0;
	return (message) => JSON.stringify({ n: ++n, ...message } satisfies Numbered);
}

/**
 * Reads what comes out of one channel. Null for whatever is not a message of this protocol, comes a second time, or comes
 * before `ready` has answered the hello with this nonce.
 */
export function messageReader(nonce: string): (data: unknown) => Message | null {
	let last = 0;
	let isReady = false;
	return (data) => {
		const value = parse(data);
		const message = value && readMessage(value);
		if (!value || !message) return null;
		const n = own(value, 'n');
		if (!Number.isSafeInteger(n) || (n as number) <= last) return null;
		if (message.type === 'ready' ? message.nonce !== nonce || isReady : !isReady) return null;
		last = n as number;
		isReady = true;
		return message;
	};
}

function readMessage(value: object): Message | null {
	const type = own(value, 'type');
	if (type === 'ready') {
		const version = own(value, 'version');
		const nonce = own(value, 'nonce');
		return version === PROTOCOL && isNonce(nonce) ? { type, version, nonce } : null;
	}
	if (type === 'resized') {
		const height = own(value, 'height');
		return isLength(height) ? { type, height, top: null } : null;
	}
	if (type === 'shared') {
		const level = own(value, 'level');
		const result = own(value, 'result');
		if (!isShareLevel(level) || !isObject(result) || own(result, 'level') !== level) return null;
		return { type, level, result: result as SharedResult };
	}
	return type === 'declined' ? { type } : null;
}

function parse(data: unknown): object | null {
	if (typeof data !== 'string' || data.length > LARGEST_MESSAGE) return null;
	try {
		const value: unknown = JSON.parse(data);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}

/** `__proto__` in a text is a name like any other, and `constructor` is not there unless it was written. */
function own(value: object, name: string): unknown {
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLength(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= GREATEST_HEIGHT;
}

function isNonce(value: unknown): value is string {
	return typeof value === 'string' && /^[\w-]{16,64}$/.test(value);
}

function isShareLevel(value: unknown): value is ShareLevel {
	return value === 'bands' || value === 'scores' || value === 'answers';
}
