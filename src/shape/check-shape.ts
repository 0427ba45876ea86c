import type * as z from 'zod';
import type { Problem } from '../problems/problem.ts';
import { inFileOrder, place } from '../yaml/locate.ts';
import { valueOf } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { explainIssue } from './explain-issue.ts';

export type Shaped<Authored> =
	{ ok: true; authored: Authored } | { ok: false; problems: Problem[] };

/** Whether a file has the fields it needs, each with the right kind of value. */
export function checkShape<Schema extends z.ZodType>(
	schema: Schema,
	file: YamlFile
): Shaped<z.output<Schema>> {
	const parsed = schema.safeParse(valueOf(file.root));
	if (parsed.success) return { ok: true, authored: parsed.data };
	const found = parsed.error.issues.flatMap((issue) => explainIssue(issue, file.root));
	return { ok: false, problems: inFileOrder(found.map((one) => place(file, one))) };
}
