import type { Sealed } from './cipher.ts';
import { isEither, isMoment, isOneOf, isRecord, isText, isWhole, type Is } from './is.ts';
import { isName } from './name.ts';
import { COST, type Lock } from './passphrase-lock.ts';

/** One person's place. Its name is in plain sight; its key lies beside it, or behind a passphrase. */
export type StoredShelf = { id: string; name: string; madeAt: number } & (
	{ key: CryptoKey } | { lock: Lock }
);

/** One kept result, encrypted. What stands beside it is bound into the encryption and cannot be changed. */
export type StoredResult = {
	id: string;
	shelf: string;
	version: number;
	/** When it goes: milliseconds since 1970. */
	expires: number;
} & Sealed;

const isBytes: Is<Uint8Array<ArrayBuffer>> = (value): value is Uint8Array<ArrayBuffer> =>
	value instanceof Uint8Array;
const isKey: Is<CryptoKey> = (value) => value instanceof CryptoKey;

const isLock = isRecord<Lock>({
	n: isOneOf(COST.n),
	r: isOneOf(COST.r),
	p: isOneOf(COST.p),
	salt: isBytes,
	key: isRecord<Sealed>({ iv: isBytes, data: isBytes })
});

const named = { id: isText, name: isName, madeAt: isMoment };

export const isStoredShelf: Is<StoredShelf> = isEither(
	isRecord<Extract<StoredShelf, { key: CryptoKey }>>({ ...named, key: isKey }),
	isRecord<Extract<StoredShelf, { lock: Lock }>>({ ...named, lock: isLock })
);

export const isStoredResult = isRecord<StoredResult>({
	id: isText,
	shelf: isText,
	version: isWhole,
	expires: isMoment,
	iv: isBytes,
	data: isBytes
});

/** What a result is encrypted under the name of, so that it opens nowhere else and lives no longer. */
export function boundTo({ id, shelf, version, expires }: Omit<StoredResult, keyof Sealed>): string {
	return JSON.stringify(['kept', version, shelf, id, expires]);
}
