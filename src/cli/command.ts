import { parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';

/** 0: fine. 1: there are problems. A misuse ends with 2, and its sentence says what was not understood. */
export type Ending = 0 | 1 | { misuse: string };

type Option = {
	type: 'boolean' | 'string';
	/** What stands behind the option, such as `ids|points`. */
	value?: string;
	says: string;
};
type Options = Record<string, Option>;
type Values<Declared extends Options> = {
	[Name in keyof Declared]?: Declared[Name]['type'] extends 'boolean' ? boolean : string;
};

type Declaration<Declared extends Options> = {
	name: string;
	/** One line for the list of commands. */
	does: string;
	/** What stands behind the name, such as `[paths]`. */
	takes: string;
	/** What it reads, says and writes. */
	about: string;
	options: Declared;
	example: string;
	run(values: Values<Declared>, named: string[], terminal: Terminal): Ending | Promise<Ending>;
};

export type Command = {
	name: string;
	does: string;
	help: string;
	run(args: readonly string[], terminal: Terminal): Ending | Promise<Ending> | 'help';
};

/** One command of the command line, with its options read and its help laid out. */
export function command<const Declared extends Options>(own: Declaration<Declared>): Command {
	return {
		name: own.name,
		does: own.does,
		help: helpOf(own),
		run(args, terminal) {
			let parsed;
			try {
				const options = Object.fromEntries(
					Object.entries(own.options).map(([name, { type }]) => [name, { type }])
				);
				parsed = parseArgs({
					args: [...args],
					allowPositionals: true,
					options: { ...options, help: { type: 'boolean' } }
				});
			} catch (error) {
				// Node words these for people: it names the option and what is wrong with it.
				return { misuse: error instanceof Error ? error.message : String(error) };
			}
			if (parsed.values['help'] === true) return 'help';
			return own.run(parsed.values as Values<Declared>, parsed.positionals, terminal);
		}
	};
}

function helpOf({ name, takes, about, options, example }: Declaration<Options>): string {
	const rows = [...Object.entries(options), ['help', { says: 'Shows this.' }] as const].map(
		([option, declared]): [string, string] => [
			`--${option}${'value' in declared ? ` ${declared.value}` : ''}`,
			declared.says
		]
	);
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		`Usage: npm run rapport -- ${[name, takes].filter(Boolean).join(' ')} [options]`,
		'',
		about,
		'',
		...rows.map(([left, says]) => `  ${left.padEnd(width)}  ${says}`),
		'',
		`Example: npm run rapport -- ${example}`
	].join('\n');
}
