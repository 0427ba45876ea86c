/** Opens everything that is folded while the page is printed: paper cannot be unfolded. */
export function openForPrint(element: HTMLElement): () => void {
	let opened: HTMLDetailsElement[] = [];

	function open(): void {
		opened = [...element.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		for (const details of opened) details.open = true;
	}
	function close(): void {
		for (const details of opened) details.open = false;
		opened = [];
	}

	addEventListener('beforeprint', open);
	addEventListener('afterprint', close);
	return () => {
		removeEventListener('beforeprint', open);
		removeEventListener('afterprint', close);
	};
}
