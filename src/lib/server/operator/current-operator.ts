import { env } from '$env/dynamic/private';
import { unnamedOperator, type Operator } from './operator.ts';

/** Who runs this site, as the start command read it from operator.yaml. */
export function currentOperator(): Operator {
	return env.RAPPORT_OPERATOR ? (JSON.parse(env.RAPPORT_OPERATOR) as Operator) : unnamedOperator;
}
