import { resolve } from '$app/paths';

/** The address of a file that the build made for frames. */
export function asset(name: string): string {
	return resolve('/embed/files/[name]', { name });
}
