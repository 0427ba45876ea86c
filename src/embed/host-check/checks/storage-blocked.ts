import type { HostCheck } from '../host-check.ts';

/** Said, because people who see it elsewhere go looking for the fault. */
export const storageBlocked: HostCheck = ({ isStorageOpen }) =>
	isStorageOpen === false ? [{ code: 'storage_blocked', args: {} }] : [];
