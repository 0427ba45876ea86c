/** The routes whose pages run no code of ours beyond the head (`csr = false`). A link to one needs `data-sveltekit-reload`. */
export const SCRIPTLESS_ROUTES: readonly string[] = [
	'/(site)/embed/check',
	'/(site)/for-clinicians',
	'/(site)/offline',
	'/(site)/proof',
	'/(site)/proof/[check]'
];
