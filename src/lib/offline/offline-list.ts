/** Every page that works offline, as paths below the site's own base. The same for everybody. */
export type OfflineList = {
	pages: string[];
	/** Those that run no code of the router: nothing ever asks for their data apart from the page. */
	withoutScript: string[];
};
