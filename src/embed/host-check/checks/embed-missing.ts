import type { HostCheck } from '../host-check.ts';

/** There is something to look at. */
export const embedMissing: HostCheck = ({ embeds }) =>
	embeds.length === 0 ? [{ code: 'embed_missing', args: {} }] : [];
