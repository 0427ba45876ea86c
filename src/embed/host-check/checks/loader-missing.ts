import type { HostCheck } from '../host-check.ts';

/** An element needs a loader; a plain frame does not. */
export const loaderMissing: HostCheck = ({ embeds, loaders }, { address }) =>
	loaders.length === 0 && embeds.some(({ kind }) => kind === 'element')
		? [{ code: 'loader_missing', args: { loader: `${address}embed/v1.js` } }]
		: [];
