/** Whether this page may store things. Nothing is stored to find out. */
export function isStorageOpen(): boolean {
	try {
		return typeof localStorage.length === 'number';
	} catch {
		return false;
	}
}
