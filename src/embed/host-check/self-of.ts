/** What `'self'` means on a page; null where its address is not known. */
export function selfOf(address: string | null): string | null {
	return address === null ? null : new URL(address).origin;
}
