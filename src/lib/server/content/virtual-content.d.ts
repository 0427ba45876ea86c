declare module 'virtual:content' {
	// An ambient module cannot import the type; `content.ts` gives it.
	const content: unknown;
	export default content;
}

declare module 'virtual:guide-search' {
	/** The addresses of the two files that "ask the guide" reads; empty on the server. */
	export const index: string;
	export const passages: string;
}
