import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { LOADER_VERSION } from '../embed/loader/loader-version.ts';
import { buildLoader } from '../lib/server/embed/build-loader.ts';
import { readContent } from '../lib/server/content/read-content.ts';
import { fingerprint } from '../questionnaire/fingerprint.ts';
import { SCHEMA, schemaText } from './content/schema-file.ts';
import { coverageTable, readCoverage } from './guide-coverage.ts';
import { pluginChecks } from './plugin-checks.ts';
import { questionnaireTypes } from './questionnaire-types.ts';

export type Generated = { ok: true; files: Map<string, string> } | { ok: false; reason: string };

/**
 * What `npm run generate` writes, by path below `root`: a type file and the recorded fingerprint of each questionnaire, what
 * the guide covers, the schema for editors, the loader that hosts can pin, and the checks that the WordPress plugin offers.
 */
export async function generatedFiles(root: string): Promise<Generated> {
	const reading = readContent(root);
	if (!reading.ok) return { ok: false, reason: reading.message };
	const config = await resolveConfig(join(root, 'package.json'));
	const files = new Map<string, string>([[SCHEMA, schemaText()]]);
	for (const { questionnaire } of reading.content.questionnaires) {
		const { id, version } = questionnaire;
		const { scores, guidance, scales } = fingerprint(questionnaire);
		const types = questionnaireTypes(questionnaire);
		files.set(
			`src/shipped/${id}.ts`,
			await format(types, { ...config, parser: 'typescript', filepath: `${id}.ts` })
		);
		const record = { version, scores, guidance, scales: Object.fromEntries(scales) };
		files.set(`questionnaires/${id}/fingerprint.json`, `${JSON.stringify(record, null, '\t')}\n`);
	}
	files.set(
		'integrations/wordpress/rapport-checks/includes/checks.php',
		pluginChecks(reading.content.questionnaires.map(({ questionnaire }) => questionnaire))
	);
	files.set(`src/embed/published/v${LOADER_VERSION}.js`, await buildLoader(null));
	const coverage = readCoverage(readFileSync(join(root, 'guide/coverage.yaml'), 'utf8'));
	if (!coverage.ok) return coverage;
	const table = coverageTable(coverage.rows, reading.content.sections);
	files.set('docs/guide-coverage.md', await format(table, { ...config, parser: 'markdown' }));
	return { ok: true, files };
}
