/** A page that somebody might put a check on. */
export type ExampleHost = {
	/** The file below `pages`, and the path it is served at. */
	name: string;
	/** The name it is served under: none of the checks' own site. */
	hostname: 'clinic.localhost' | 'university.localhost' | '127.0.0.1';
	/** Which of the two ports. */
	port: 0 | 1;
	/** What to press before the check can be seen. */
	show?: string;
	/** Its content security policy; `%CHECKS%` stands for where the checks are. */
	policy?: string;
};

export const exampleHosts: ExampleHost[] = [
	{ name: 'plain', hostname: 'clinic.localhost', port: 0 },
	{
		name: 'strict-policy',
		hostname: 'university.localhost',
		port: 0,
		policy:
			"default-src 'none'; style-src 'self'; script-src %CHECKS%; frame-src %CHECKS%; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
	},
	{ name: 'react', hostname: '127.0.0.1', port: 0 },
	{ name: 'stripped-markup', hostname: 'clinic.localhost', port: 1 },
	{ name: 'right-to-left', hostname: 'university.localhost', port: 1 },
	{ name: 'nested-scroll', hostname: '127.0.0.1', port: 1 },
	{ name: 'shadow-root', hostname: 'clinic.localhost', port: 0 },
	{ name: 'tab-panel', hostname: 'clinic.localhost', port: 1, show: '#tab-check' },
	{ name: 'two-embeds', hostname: 'university.localhost', port: 0 }
];
