import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { mutate } from './commands/mutate.ts';
import { prove } from './commands/prove.ts';
import { score } from './commands/score.ts';
import { translate } from './commands/translate.ts';

/** Every command, in the order in which an author meets them. */
export const commands: readonly Command[] = [check, prove, mutate, explain, score, diff, translate];
