/**
 * Opens a window that belongs to this page alone: no page around can lie over what is in it. It is blank, so no address of it is
 * kept by any history. Null where the browser, or the page around, does not let one open.
 */
export function openOwnWindow(title: string): Window | null {
	const own = window.open('', '_blank');
	if (own === null) return null;
	const blank = own.document;
	// A page that is written is not drawn by the rules for pages of the last century, and Firefox does not load over it.
	blank.open();
	blank.write(
		'<!doctype html><meta name="viewport" content="width=device-width, initial-scale=1">'
	);
	blank.close();
	blank.title = title;
	for (const { name, value } of document.documentElement.attributes)
		blank.documentElement.setAttribute(name, value);
	for (const style of document.querySelectorAll('link[rel=stylesheet], style'))
		blank.head.append(style.cloneNode(true));
	return own;
}
