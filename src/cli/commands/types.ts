import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { command } from '../command.ts';
import { loadOne } from '../content/load-one.ts';
import { questionnaireTypes } from '../questionnaire-types.ts';
import { say } from '../terminal.ts';

export const types = command({
	name: 'types',
	does: 'prints the names of a questionnaire as TypeScript types',
	takes: '<questionnaire>',
	about: `Prints the questions, answers, bands, flags, profiles and sections of a questionnaire as types, so that code which
asks for one it does not have does not compile. Those of the shipped ones are written by npm run generate.`,
	options: {},
	example: 'types questionnaires/lonely-or-alone > lonely-or-alone.ts',
	async run(_, [path, ...more], terminal) {
		if (path === undefined || more.length > 0) return { misuse: 'Name a questionnaire.' };
		const loaded = loadOne(path, terminal);
		if ('misuse' in loaded) return loaded;
		if (!loaded.ok) return 1;
		const config = await resolveConfig(join(terminal.root, 'package.json'));
		const text = questionnaireTypes(loaded.program.questionnaire);
		say(terminal, (await format(text, { ...config, parser: 'typescript' })).trimEnd());
		return 0;
	}
});
