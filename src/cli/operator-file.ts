import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../problems/format-problem.ts';
import { unnamedOperator, type Operator } from '../lib/server/operator/operator.ts';
import { readOperator } from '../lib/server/operator/read-operator.ts';

type OperatorFile = { ok: true; operator: Operator } | { ok: false; reason: string };

/** Reads `operator.yaml` in a folder; without one, nobody has said who runs this site. */
export function operatorFile(root: string): OperatorFile {
	const path = join(root, 'operator.yaml');
	if (!existsSync(path)) return { ok: true, operator: unnamedOperator };
	const source = readFileSync(path, 'utf8');
	const reading = readOperator(source);
	if (reading.ok) return reading;
	const reason = reading.problems
		.map((problem) => formatProblem(problem, 'operator.yaml', source))
		.join('\n\n');
	return { ok: false, reason };
}
