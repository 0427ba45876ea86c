import { resolve } from 'node:path';
import { writeStale } from './content/write-stale.ts';
import { generatedFiles } from './generated-files.ts';

/**
 * `npm run generate`: writes the types and fingerprints of the shipped questionnaires, what the guide covers, and the schema
 * for editors. With --check: writes nothing and fails when what is there is not what would be written.
 */
const root = resolve(import.meta.dirname, '../..');
const generated = await generatedFiles(root);
if (!generated.ok) {
	console.error(generated.reason);
	process.exit(1);
}
const isCheck = process.argv.includes('--check');
const stale = writeStale(root, generated.files, isCheck);
for (const file of stale) {
	console.log(isCheck ? `${file} is out of date. Run npm run generate.` : `Wrote ${file}`);
}
process.exit(isCheck && stale.length > 0 ? 1 : 0);
