import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run generate` last recorded of the scoring of the questionnaire in a folder; empty when nothing is on record. */
export function recordOf(folder: string): { recorded?: { version: number; scores: string } } {
	const file = join(folder, 'fingerprint.json');
	if (!existsSync(file)) return {};
	const { version, scores } = JSON.parse(readFileSync(file, 'utf8')) as {
		version: number;
		scores: string;
	};
	return { recorded: { version, scores } };
}
