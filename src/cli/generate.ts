import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedFiles } from './generated-files.ts';

/**
 * `npm run generate`: writes the types and fingerprints of the shipped questionnaires and what the guide covers. With --check: writes nothing and
 * fails when what is there is not what would be written.
 */
const root = resolve(import.meta.dirname, '../..');
const generated = await generatedFiles(root);
if (!generated.ok) {
	console.error(generated.reason);
	process.exit(1);
}
const isCheck = process.argv.includes('--check');
const stale = [...generated.files].filter(
	([file, text]) => text !== readOrNothing(join(root, file))
);
for (const [file, text] of stale) {
	if (!isCheck) writeFileSync(join(root, file), text);
	console.log(isCheck ? `${file} is out of date. Run npm run generate.` : `Wrote ${file}`);
}
process.exit(isCheck && stale.length > 0 ? 1 : 0);

function readOrNothing(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
