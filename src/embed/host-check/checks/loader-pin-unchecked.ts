import type { HostCheck } from '../host-check.ts';

/** Who pins a version wants that file and no other, which only the hash makes sure of. */
export const loaderPinUnchecked: HostCheck = ({ loaders }) =>
	loaders
		.filter(({ src, integrity, crossorigin }) => {
			const isPinned = /\/v\d+\.\d+\.\d+\.js$/.test(new URL(src).pathname);
			// Without `crossorigin` the hash of a file from another site is not looked at.
			return isPinned && (integrity === '' || crossorigin === null);
		})
		.map(({ src }) => ({ code: 'loader_pin_unchecked', args: { src } }));
