import adapter from '@sveltejs/adapter-node';

/** The baseline of the server budget: SvelteKit with one empty page. */
/** @type {import('@sveltejs/kit').Config} */
export default { kit: { adapter: adapter() } };
