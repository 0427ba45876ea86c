import type { Result } from '$core/model/result.ts';
import type { Precision } from '$core/model/scale.ts';
import type { KeepableChecks } from './again.ts';

/** What is cited about the scales of a result's check, as long as the check still scores the same. */
export function precisionIn(
	{ questionnaire: id, fingerprint }: Result,
	{ checks }: KeepableChecks
): (scale: string) => Precision | null {
	const check = checks.find((one) => one.questionnaire.id === id);
	const scales = check?.fingerprint === fingerprint ? check.questionnaire.scales : [];
	return (scale) => scales.find((one) => one.id === scale)?.precision ?? null;
}
