import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../command.ts';
import { SCHEMA, schemaText } from '../content/schema-file.ts';
import { writeStale } from '../content/write-stale.ts';
import { say } from '../terminal.ts';

export const schema = command({
	name: 'schema',
	does: 'writes what editors need to complete and explain questionnaires',
	takes: '',
	about: `Writes questionnaires/schema.json, a JSON Schema of questionnaire files. An editor that knows YAML completes names with
it and explains a field under the pointer, in files that begin with
# yaml-language-server: $schema=../schema.json`,
	options: {
		check: { type: 'boolean', says: 'Writes nothing, and ends with 1 if the file is out of date.' }
	},
	example: 'schema',
	run({ check = false }, named, terminal) {
		if (named.length > 0) return { misuse: 'This command takes no names.' };
		if (!existsSync(join(terminal.folder, 'questionnaires'))) {
			return { misuse: 'There is no folder questionnaires/ here.' };
		}
		const [stale] = writeStale(terminal.folder, new Map([[SCHEMA, schemaText()]]), check);
		if (stale === undefined) say(terminal, `${SCHEMA} is up to date.`);
		else say(terminal, check ? `${SCHEMA} is out of date.` : `Wrote ${SCHEMA}`);
		return check && stale !== undefined ? 1 : 0;
	}
});
