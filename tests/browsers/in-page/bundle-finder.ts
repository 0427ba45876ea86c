import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

let bundled: Promise<string> | null = null;

/** The finder as one script for a page, which keeps it as `finder`. Made once in each process. */
export function bundleFinder(): Promise<string> {
	return (bundled ??= bundle());
}

async function bundle(): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			lib: {
				entry: resolve(import.meta.dirname, 'finder.ts'),
				name: 'finder',
				formats: ['iife']
			}
		}
	})) as Rolldown.RolldownOutput[];
	return built[0]!.output[0].code;
}
