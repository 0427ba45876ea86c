import { suggestion } from '../problems/suggestion.ts';
import { commands } from './commands.ts';
import { complain, say, type Terminal } from './terminal.ts';

/** Runs what a command line asks for. The exit code: 0 fine, 1 there are problems, 2 it was not understood. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === 'help') {
		const says = name === undefined ? complain : say;
		says(terminal, HELP);
		return name === undefined ? 2 : 0;
	}
	const command = commands.find((one) => one.name === name);
	if (!command) {
		const names = commands.map((one) => one.name);
		complain(terminal, `There is no command \`${name}\`. ${suggestion(name, names)}\n\n${HELP}`);
		return 2;
	}
	const ending = await command.run(rest, terminal);
	if (ending === 'help') {
		say(terminal, command.help);
		return 0;
	}
	if (typeof ending === 'number') return ending;
	complain(terminal, `${ending.misuse}\n\n${command.help}`);
	return 2;
}

const width = Math.max(...commands.map(({ name }) => name.length));
const HELP = [
	'Usage: npm run rapport -- <command> [options]',
	'',
	...commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`),
	'',
	'Exit codes: 0 fine, 1 there are problems, 2 the command was not understood.',
	'Each command explains itself: npm run rapport -- check --help'
].join('\n');
