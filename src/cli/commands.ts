import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { newOne } from './commands/new.ts';
import { mutate } from './commands/mutate.ts';
import { prove } from './commands/prove.ts';
import { score } from './commands/score.ts';
import { schema } from './commands/schema.ts';
import { translate } from './commands/translate.ts';
import { types } from './commands/types.ts';

/** Every command, in the order in which an author meets them. */
export const commands: readonly Command[] = [
	newOne,
	check,
	prove,
	mutate,
	explain,
	diff,
	score,
	translate,
	types,
	schema
];
