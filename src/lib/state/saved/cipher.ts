/** AES-GCM: what was encrypted, and the random start it was encrypted with, which is never used twice. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> };

const IV_BYTES = 12;

/** A key that this browser can use and nobody can read out of it. */
export async function newKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function keyFrom(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** `bound` names what this is and where it belongs: it only opens again under the same name. */
export async function seal(
	key: CryptoKey,
	bound: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const data = await crypto.subtle.encrypt(algorithm(iv, bound), key, bytes);
	return { iv, data: new Uint8Array(data) };
}

/** Null when the key, the name or the bytes are not the ones it was sealed with. */
export async function unseal(
	key: CryptoKey,
	bound: string,
	{ iv, data }: Sealed
): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, bound), key, data));
	} catch {
		return null;
	}
}

function algorithm(iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) };
}
