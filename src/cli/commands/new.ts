import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Id } from '../../model/words.ts';
import { RESERVED } from '../../questionnaire/shape/reserved.ts';
import { command } from '../command.ts';
import { newQuestionnaire } from '../../author/new-questionnaire.ts';
import { complain, say } from '../terminal.ts';

export const newOne = command({
	name: 'new',
	does: 'begins a questionnaire: a small one that is right as it stands',
	takes: '<id>',
	about: `Writes questionnaires/<id>/ with a questionnaire of two questions and people to try it on. Change it line by line,
and check it as you go. Nothing that is there already is overwritten.`,
	options: {},
	example: 'new quiet-evenings',
	run(_, [id, ...more], terminal) {
		if (id === undefined || more.length > 0) return { misuse: 'Name the new questionnaire.' };
		if (!Id.safeParse(id).success || RESERVED.includes(id)) {
			return {
				misuse: `\`${id}\` cannot be a name. Begin with a letter and use letters, digits, - and _ only.`
			};
		}
		const name = join('questionnaires', id);
		const folder = join(terminal.folder, name);
		if (existsSync(folder)) {
			complain(terminal, `${name} is there already. Choose another name.`);
			return 1;
		}
		mkdirSync(folder, { recursive: true });
		for (const [file, text] of newQuestionnaire(id)) {
			writeFileSync(join(folder, file), text);
			say(terminal, `Wrote ${join(name, file)}`);
		}
		say(terminal, `\nTry it: npm run rapport -- check ${name}`);
		return 0;
	}
});
