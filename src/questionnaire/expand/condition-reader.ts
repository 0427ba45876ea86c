import type { Condition } from '../../model/condition.ts';
import type { Finding, Path } from '../../problems/problem.ts';
import type { YamlValue } from '../../yaml/node.ts';
import type { ConditionPlaces } from './condition-places.ts';
import type { Names } from './names.ts';
import type { Report } from './report.ts';

/** What reading a condition needs to know, and where it puts what it finds. */
export type ConditionReader = { names: Names; places: ConditionPlaces; report: Report };

/** Stands in for a condition that could not be read; the finding says why. */
export const UNREAD: Condition = { kind: 'always' };

/** What stands there, in words. */
export function shapeOf(value: YamlValue): string {
	if (value instanceof Map) return 'a map of `name: value` lines';
	if (Array.isArray(value)) return 'a list';
	return value === null ? 'nothing' : `\`${String(value)}\``;
}

export function refuse(finding: Finding, path: Path, { report }: ConditionReader): Condition {
	report({ ...finding, path });
	return UNREAD;
}
