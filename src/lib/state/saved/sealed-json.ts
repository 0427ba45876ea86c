import { readJson } from './read-json.ts';
import { seal, unseal, type Sealed } from './cipher.ts';

export async function sealJson(key: CryptoKey, bound: string, value: unknown): Promise<Sealed> {
	return seal(key, bound, new TextEncoder().encode(JSON.stringify(value)));
}

/** Undefined, which no JSON is, when it does not open or is no JSON. */
export async function unsealJson(key: CryptoKey, bound: string, sealed: Sealed): Promise<unknown> {
	const bytes = await unseal(key, bound, sealed);
	return bytes === null ? undefined : readJson(new TextDecoder().decode(bytes));
}
