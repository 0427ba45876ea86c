/** Whether this browser can keep anything encrypted: over plain http on a network it has no cryptography to do it with. */
export function canKeep(): boolean {
	return 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;
}
