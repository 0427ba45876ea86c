import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { mutate } from './commands/mutate.ts';
import { prove } from './commands/prove.ts';
import { score } from './commands/score.ts';

/** Every command, in the order in which an author meets them. */
export const commands: readonly Command[] = [check, prove, mutate, score];
