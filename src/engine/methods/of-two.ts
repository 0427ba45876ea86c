import type { MethodName } from '../../model/scale.ts';
import type { CompiledMember } from '../program.ts';
import type { Prepared } from './method.ts';

/** Whether a member is the one that is written second: members stand in the order of the questions. */
export function isSecond<Name extends MethodName>(
	{ name }: CompiledMember,
	{ scale }: Prepared<Name>
): boolean {
	return scale.members[1]?.name === name;
}
