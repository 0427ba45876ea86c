/** A derivation in words: lines under headings, each line with what it rests on below it. */
export type Explanation = { title: string; lines: Line[] }[];

export type Line = { text: string; under: Line[] };

export function line(text: string, under: Line[] = []): Line {
	return { text, under };
}
