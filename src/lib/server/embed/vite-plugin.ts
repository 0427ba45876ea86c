import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LOADER_VERSION } from '../../../embed/loader/loader-version.ts';
import { readContent } from '../content/read-content.ts';
import { buildFrame } from './build-frame.ts';
import { buildLoader } from './build-loader.ts';
import type { BuiltFiles } from './built-files.ts';
import { publishedLoaders } from './published-loaders.ts';

const NAME = 'virtual:embed-files';

/** Gives the server what hosts and frames load, built beside the site and as part of the same build. */
export function embedFiles(): Plugin {
	let built: Promise<BuiltFiles> | null = null;
	return {
		name: 'rapport-embed-files',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		async load(id) {
			if (id !== `\0${NAME}`) return undefined;
			built ??= buildAll();
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(await built))});`;
		}
	};
}

async function buildAll(): Promise<BuiltFiles> {
	const reading = readContent(resolve(process.env.RAPPORT_CONTENT ?? '.'));
	if (!reading.ok) throw new Error(reading.message);
	const framable = reading.content.questionnaires
		.filter(({ questionnaire }) => !questionnaire.sensitive)
		.map(({ questionnaire }) => questionnaire.id);
	const pinned = publishedLoaders().map(({ version, text }) => ({
		name: `v${version}`,
		text,
		integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`
	}));
	const [major] = LOADER_VERSION.split('.');
	const moving = { name: `v${major}`, text: await buildLoader(framable), integrity: null };
	return { loaders: [moving, ...pinned], frame: await buildFrame() };
}
