import { formatProblem } from '../../problems/format-problem.ts';
import type { Told } from '../content/told.ts';
import { styled, type Terminal } from '../terminal.ts';

/** Problems as a compiler prints them: place and code, what to do, the line with a caret, and the sheet that shows it. */
export function problemsText(told: readonly Told[], terminal: Terminal): string {
	return told.map((one) => `${oneText(one, terminal)}\n`).join('\n');
}

function oneText({ problem, file, source, shownBy }: Told, terminal: Terminal): string {
	const [head = '', words = '', ...pointed] = formatProblem(problem, file, source).split('\n');
	const colour = problem.severity === 'error' ? 'red' : 'yellow';
	const caret = pointed.pop() ?? '';
	return [
		styled(terminal, [colour, 'bold'], head),
		words,
		...pointed,
		styled(terminal, colour, caret),
		...(shownBy === null ? [] : ['', 'This answer sheet shows it:', '', shownBy])
	].join('\n');
}
