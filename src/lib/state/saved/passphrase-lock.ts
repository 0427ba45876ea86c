import { scryptAsync } from '@noble/hashes/scrypt.js';
import { keyFrom, seal, unseal, type Sealed } from './cipher.ts';

/** What is stored beside what a passphrase locks: enough to try a passphrase, never the key itself. */
export type Lock = {
	n: typeof COST.n;
	r: typeof COST.r;
	p: typeof COST.p;
	salt: Uint8Array<ArrayBuffer>;
	/** The key of the shelf, encrypted with the key that comes out of the passphrase. */
	key: Sealed;
};

/**
 * The least that OWASP's Password Storage Cheat Sheet names for scrypt (RFC 7914): 128 MiB of memory, about a second on
 * a slow phone. scrypt and not Argon2id, because the library's scrypt has been audited and its Argon2id has not.
 */
export const COST = { n: 2 ** 17, r: 8, p: 1 } as const;

/** Shorter ones are guessed too soon by somebody who has copied the device. */
export const SHORTEST_PASSPHRASE = 10;

const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** How long the page may stand still at a time while the key is derived. */
const TICK_MS = 8;
const BOUND = 'kept-key:1';

/** A new key behind a passphrase. */
export async function newLock(passphrase: string): Promise<{ lock: Lock; key: CryptoKey }> {
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
	const lock = { ...COST, salt, key: await seal(await derive(passphrase, salt), BOUND, bytes) };
	const key = await keyFrom(bytes);
	bytes.fill(0);
	return { lock, key };
}

/** Null when it is another passphrase. */
export async function openLock(lock: Lock, passphrase: string): Promise<CryptoKey | null> {
	const bytes = await unseal(await derive(passphrase, lock.salt), BOUND, lock.key);
	// Whoever wrote a file chose what it locks.
	if (bytes?.length !== KEY_BYTES) return null;
	const key = await keyFrom(bytes);
	bytes.fill(0);
	return key;
}

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
	// Keyboards write the same letter in more than one way; NFKC makes them one.
	const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const { n: N, r, p } = COST;
	const derived = await scryptAsync(text, salt, { N, r, p, dkLen: KEY_BYTES, asyncTick: TICK_MS });
	const bytes = new Uint8Array(derived);
	derived.fill(0);
	const key = await keyFrom(bytes);
	bytes.fill(0);
	return key;
}
