// Ambient modules cannot import a type; whoever imports them says what they hold.
declare module 'virtual:content' {
	const content: unknown;
	export default content;
}

declare module 'virtual:proofs' {
	const proofs: unknown;
	export default proofs;
}

declare module 'virtual:guide-search' {
	/** The addresses of the two files that "ask the guide" reads; empty on the server. */
	export const index: string;
	export const passages: string;
}

declare module 'virtual:checks' {
	const checks: unknown;
	export default checks;
}

declare module 'virtual:sections' {
	const sections: unknown;
	export default sections;
}
