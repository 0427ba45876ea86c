import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Tells whether a text of the source is still the one that was translated. */
export function sourceMark(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
