import { resolve } from '$app/paths';

/** The address of a page of the guide. */
export function sectionHref(section: string): string {
	return resolve('/(site)/guide/[section]', { section });
}
