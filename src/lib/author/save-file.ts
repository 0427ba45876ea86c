/** Hands a file to whoever uses this browser. It is made here and never leaves for anywhere else. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
	const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: the browser reads it after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
