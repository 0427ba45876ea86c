import type * as z from 'zod';
import { nearest } from '../problems/nearest.ts';
import type { Found, Problem } from '../problems/problem.ts';
import { inFileOrder, place } from '../yaml/locate.ts';
import { valueOf } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { explainIssue } from './explain-issue.ts';
import { withoutUnknownFields } from './without-unknown-fields.ts';

export type Shaped<Authored> =
	| { ok: true; authored: Authored }
	/** `besides`: what the file says when nothing but its unknown fields is wrong; null where more is. */
	| { ok: false; problems: Problem[]; besides: Authored | null };

/** Whether a file has the fields it needs, each with the right kind of value. */
export function checkShape<Schema extends z.ZodType>(
	schema: Schema,
	file: YamlFile
): Shaped<z.output<Schema>> {
	const value = valueOf(file.root);
	const parsed = schema.safeParse(value);
	if (parsed.success) return { ok: true, authored: parsed.data };
	const found = parsed.error.issues.flatMap((issue) => explainIssue(issue, file.root));
	return {
		ok: false,
		problems: inFileOrder(withoutEchoes(found).map((one) => place(file, one))),
		besides: schema.safeParse(withoutUnknownFields(value, found)).data ?? null
	};
}

/** A misspelt field is missing, too; saying so once is enough. */
function withoutEchoes(found: readonly Found[]): Found[] {
	const misspelt = found.flatMap((one) =>
		one.code === 'field_unknown'
			? [[...one.path.slice(0, -1), nearest(one.args.field, one.args.known)].join(' ')]
			: []
	);
	return found.filter(
		(one) =>
			one.code !== 'field_missing' || !misspelt.includes([...one.path, one.args.field].join(' '))
	);
}
