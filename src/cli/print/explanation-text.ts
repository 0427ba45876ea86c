import type { Explanation, Line } from '../../explain/explanation.ts';

/** An explanation as a terminal shows it: what rests on what by indentation. */
export function explanationText(explanation: Explanation): string {
	return explanation
		.map(({ title, lines }) =>
			[title, ...lines.flatMap((one) => ['', ...indented(one, 1)])].join('\n')
		)
		.join('\n\n\n');
}

function indented({ text, under }: Line, level: number): string[] {
	return [`${'  '.repeat(level)}${text}`, ...under.flatMap((one) => indented(one, level + 1))];
}
