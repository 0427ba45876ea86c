import { compile } from '$core/engine/compile.ts';
import type { Program } from '$core/engine/program.ts';
import { score } from '$core/engine/score.ts';
import { sheetOfResult } from '$core/engine/sheet-of-result.ts';
import { verify } from '$core/engine/verify.ts';
import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Result } from '$core/model/result.ts';
import type { SectionHead } from '$core/model/section.ts';

/** What it takes to show kept results again: every check that may be kept, and the sections they can show. */
export type KeepableChecks = {
	checks: { questionnaire: Questionnaire; fingerprint: string; sections: string[] }[];
	sections: SectionHead[];
};

/** Null where the check is gone, or nothing of it may be kept. */
export function programOf(
	{ questionnaire: id }: Pick<Result, 'questionnaire'>,
	{ checks, sections }: KeepableChecks
): Program | null {
	const check = checks.find(({ questionnaire }) => questionnaire.id === id);
	if (check === undefined) return null;
	const heads = sections.filter((head) => check.sections.includes(head.id));
	return compile(check.questionnaire, heads, check.fingerprint);
}

/**
 * `other_version`: it cannot be worked out here. `differs`: its answers do not lead to it. Where it agrees, `hasItsPages` tells
 * whether it shows the same pages, too: rules for pages do not count towards a version.
 */
export type Again =
	{ kind: 'agrees'; again: Result; hasItsPages: boolean } | { kind: 'other_version' | 'differs' };

/** Works a result out again from nothing but its answers. */
export function workOutAgain(program: Program, result: Result): Again {
	const mismatches = verify(program, result);
	if (mismatches.includes('other_version')) return { kind: 'other_version' };
	if (mismatches.some((mismatch) => mismatch !== 'guidance')) return { kind: 'differs' };
	const again = score(program, sheetOfResult(result));
	return { kind: 'agrees', again, hasItsPages: mismatches.length === 0 };
}
