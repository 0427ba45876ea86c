/** Links out of the frame open beside the page around it: most of our own pages must not be framed, and others may not want to be. */
export function openElsewhere(document: Document): void {
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link === null || event.defaultPrevented || link.getAttribute('href')?.startsWith('#'))
			return;
		if (!/^https?:$/.test(link.protocol)) return;
		link.target = '_blank';
		link.rel = 'noopener';
	});
}

/** The same for a page without JavaScript, in its text. */
export function withOpeningLinks(html: string): string {
	return html.replace(/<a (?=[^>]*href="(?:\/|https?:))/g, '<a target="_blank" rel="noopener" ');
}
