declare module 'virtual:content' {
	// An ambient module cannot import a relative one in any other way.
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const content: import('./read-content.ts').Content;
	export default content;
}
