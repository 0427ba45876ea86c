declare module 'virtual:content' {
	// An ambient module cannot import the type; `content.ts` gives it.
	const content: unknown;
	export default content;
}
