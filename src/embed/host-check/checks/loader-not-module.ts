import type { HostCheck } from '../host-check.ts';

/** The loader says `import.meta`, which a plain script cannot. */
export const loaderNotModule: HostCheck = ({ loaders }) =>
	loaders
		.filter(({ isModule }) => !isModule)
		.map(({ src }) => ({ code: 'loader_not_module', args: { src } }));
