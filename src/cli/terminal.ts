import type { Writable } from 'node:stream';
import { stripVTControlCharacters, styleText } from 'node:util';
import { shownLine } from '../problems/display.ts';

/** What a command talks to: where it stands, where its words go, and whether a person is watching. */
export type Terminal = {
	/** The project: its guide, and its questionnaires where none is named. */
	root: string;
	/** Paths are named from here. */
	folder: string;
	stdout: Writable;
	stderr: Writable;
	/** Results go to a terminal, and nobody asked for plain text. */
	hasColours: boolean;
	/** Somebody sees what is said on the side while work goes on. */
	isWatched: boolean;
	/** Milliseconds since some moment. */
	now(): number;
};

type Style = Parameters<typeof styleText>[0];

export function say(terminal: Terminal, text: string): void {
	terminal.stdout.write(`${text}\n`);
}

/** Others' words among it, such as names of columns, move no cursor and turn no line round. */
export function complain(terminal: Terminal, text: string): void {
	const lines = stripVTControlCharacters(text).split('\n');
	terminal.stderr.write(`${lines.map(shownLine).join('\n')}\n`);
}

/** A text in a style, where colours are wanted. */
export function styled({ hasColours }: Terminal, style: Style, text: string): string {
	return hasColours ? styleText(style, text, { validateStream: false }) : text;
}
