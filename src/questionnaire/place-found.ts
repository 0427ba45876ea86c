import type { Finding, Found, Problem } from '../problems/problem.ts';
import { place } from '../yaml/locate.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** Something that was found, and the problem it is at its place in the file. */
export type Placed<One extends Found> = { problem: Problem; found: One };

/** Puts what was found in a questionnaire after reading it, such as by a proof, at its places in the text, in their order. */
export function placeFound<One extends Found>(
	source: string,
	found: readonly One[]
): Placed<One>[] {
	const yaml = readYaml(source);
	if (!yaml.ok) throw new Error('Only what reads without a problem can have anything found in it.');
	return found
		.map((one): Placed<One> => {
			const { code, args, path, at } = one;
			const finding = { code, args } as Finding;
			return { problem: place(yaml.file, { ...finding, path, ...(at && { at }) }), found: one };
		})
		.toSorted(({ problem: { span: one } }, { problem: { span: other } }) => {
			return one.start.line - other.start.line || one.start.column - other.start.column;
		});
}
