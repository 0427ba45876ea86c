declare module 'virtual:embed-files' {
	/** What `embedFiles` in vite-plugin.ts has built. */
	const files: unknown;
	export default files;
}
