declare module 'virtual:page-scripts' {
	/** What `pageScripts` in vite-plugin.ts has built. */
	const scripts: unknown;
	export default scripts;
}
