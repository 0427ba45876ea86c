import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LEFT_OUT } from '../../offline/left-out.ts';
import { filesOfRoutes, type BuiltFile } from './files-of-routes.ts';
import { SCRIPTLESS_ROUTES } from '../router/scriptless-routes.ts';

/** The pages of whoever writes questionnaires, or puts checks on pages of their own. */
const TOOLS = ['/author', '/(site)/for-clinicians', '/(site)/embed/check'].map(pageOf);

/**
 * Writes down which files of the build nobody who takes a check has a use for: those of the tools alone, and the code
 * of pages that run none. The service worker stores everything for offline use but those.
 */
export function leaveOutUnused(): Plugin {
	return {
		name: 'rapport-leave-out-unused',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		// After Vite has noted the style sheets and workers of each file.
		enforce: 'post',

		generateBundle(_, bundle) {
			const files = new Map<string, BuiltFile>();
			for (const [name, file] of Object.entries(bundle)) {
				if (file.type !== 'chunk') continue;
				const { viteMetadata: more, code } = file;
				const workers = [...code.matchAll(/_app\/immutable\/workers\/[\w.-]+\.js/g)].map(String);
				files.set(name, {
					imports: file.imports,
					dynamicImports: file.dynamicImports,
					assets: [...(more?.importedCss ?? []), ...(more?.importedAssets ?? []), ...workers],
					isEntry: file.isEntry,
					modules: file.moduleIds
				});
			}
			const unrun = filesOfRoutes(files, SCRIPTLESS_ROUTES.map(pageOf)).filter((file) =>
				file.endsWith('.js')
			);
			const source = JSON.stringify([...filesOfRoutes(files, TOOLS), ...unrun]);
			this.emitFile({ type: 'asset', fileName: LEFT_OUT, source });
		}
	};
}

function pageOf(route: string): string {
	return resolve(`src/routes${route}/+page.svelte`);
}
