import type { HostCheck } from '../host-check.ts';

/** Two loaders do no harm today, but the second one is not the one somebody thinks it is. */
export const loaderTwice: HostCheck = ({ loaders: [first, ...others] }) =>
	first === undefined || others.length === 0
		? []
		: [{ code: 'loader_twice', args: { first: first.src, others: others.map(({ src }) => src) } }];
