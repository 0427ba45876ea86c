/** @type {Map<string, string>} */
const shortNames = new Map();

/**
 * Four letters of a hash tell our components apart; that they do is checked, because nobody would see two share their styles.
 * @param {string} hash
 */
function shortName(hash) {
	const name = `s${hash.slice(0, 4)}`;
	if ((shortNames.get(name) ?? hash) !== hash)
		throw new Error(`Two components are called ${name}.`);
	shortNames.set(name, hash);
	return name;
}

/**
 * Lays out what src/cli/start.ts serves: the files of the site, with their compressed copies, and the code of its pages.
 * @type {import('@sveltejs/kit').Adapter}
 */
const served = {
	name: 'rapport',
	async adapt(builder) {
		builder.rimraf('build');
		builder.writeClient('build/client');
		await builder.compress('build/client');
		builder.writeServer('build/server');
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// Short class names: they stand many times in every page and bundle.
		cssHash: ({ hash, filename, css }) => shortName(hash(filename ?? css))
	},
	kit: {
		adapter: served,
		alias: { $core: 'src' },
		// A site below a path, such as /checks: fixed when it is built. Relative links would miss it on the first page.
		paths: { base: process.env.RAPPORT_BASE ?? '', relative: false },
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				// The script in app.html; tests/policy-hashes.test.ts recomputes it.
				'script-src': ['self', 'sha256-+kt/egbbDrXK0Zc1o72z8qAUOmlPWY1NEeLdcyIL25I='],
				'style-src': ['self'],
				// The route announcer's own style attribute, and no other; tests/policy-hashes.test.ts recomputes it.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'object-src': ['none'],
				'frame-ancestors': ['none']
			}
		}
	}
};
