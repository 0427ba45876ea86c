/** Where a tab remembers the place in one check. */
export function progressKey(address: string): string {
	return `rapport:${address}`;
}
