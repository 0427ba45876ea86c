import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LEFT_OUT } from '../../offline/left-out.ts';
import { filesOfRoute, type BuiltFile } from './files-of-route.ts';

/** The page of whoever writes questionnaires, and those of whoever puts checks on pages of their own. */
const PAGES = [
	'src/routes/author/+page.svelte',
	'src/routes/(site)/for-clinicians/+page.svelte',
	'src/routes/(site)/embed/check/+page.svelte'
].map((page) => resolve(page));

/**
 * Writes down which files of the build belong to each of these pages alone. The service worker stores everything for offline use
 * but those: nobody who takes a check has a use for them.
 */
export function leaveOutTools(): Plugin {
	return {
		name: 'rapport-leave-out-tools',
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
			const source = JSON.stringify(PAGES.flatMap((page) => filesOfRoute(files, page)));
			this.emitFile({ type: 'asset', fileName: LEFT_OUT, source });
		}
	};
}
