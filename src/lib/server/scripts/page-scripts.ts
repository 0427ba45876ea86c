import built from 'virtual:page-scripts';
import { resolve } from '$app/paths';
import type { PageScripts } from './vite-plugin.ts';

export const pageScripts = built as PageScripts;

/** The address of a page's own script: another one whenever the script is another. */
export function scriptAddress(name: keyof PageScripts): string {
	return resolve('/scripts/[name].js', { name: `${name}-${pageScripts[name].hash}` });
}
