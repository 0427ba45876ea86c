import { describe, expect, test } from 'vitest';
import { fingerprint } from '$core/questionnaire/fingerprint.ts';
import { compile } from '$core/engine/compile.ts';
import { score } from '$core/engine/score.ts';
import { makeReport } from '$core/report/make-report.ts';
import { reportEn } from '$core/i18n/report.en.ts';
import type { Sheet } from '$core/model/sheet.ts';
import { sections, shipped } from '../../../../tests/content/shipped.ts';
import { keptOf, type Kept } from './kept.ts';
import type { KeepableChecks } from './again.ts';
import { reopen } from './reopen.ts';

const { questionnaire } = shipped.find(({ questionnaire: { id } }) => id === 'lonely-or-alone')!;
const scores = fingerprint(questionnaire).scores;
const shown = questionnaire.guidance.flatMap((rule) =>
	rule.kind === 'show' ? [rule.section] : []
);
const heads = sections.filter(({ id }) => shown.includes(id));
const keepable: KeepableChecks = {
	checks: [{ questionnaire, fingerprint: scores, sections: shown }],
	sections
};

/** Every question answered, or only those that are kept. */
function keptWith(which: 'all' | 'kept'): Kept {
	const program = compile(questionnaire, heads, scores);
	const sheet: Sheet = new Map(
		questionnaire.questions.flatMap((question) =>
			question.kind === 'choose_one' &&
			question.showWhen === null &&
			(question.kept || which === 'all')
				? [[question.id, question.options[1]!.id] as const]
				: []
		)
	);
	return keptOf(makeReport(program, score(program, sheet), reportEn, sheet), 'one', 5)!;
}

describe('reopen', () => {
	test('says again what the results said', () => {
		const kept = keptWith('all');
		const opened = reopen(kept, keepable);
		expect(opened).toMatchObject({ kind: 'same', report: { headline: kept.words?.headline } });
	});

	test('tells nothing of an answer that served the visit only', () => {
		const visitOnly = questionnaire.questions.filter(({ kept }) => !kept);
		expect(visitOnly.length).toBeGreaterThan(0);
		for (const which of ['all', 'kept'] as const) {
			const opened = reopen(keptWith(which), keepable);
			expect(opened.kind).toBe('same');
			expect(JSON.stringify(opened)).not.toContain(reportEn.visitAnswerOpen);
		}
		const text = JSON.stringify(keptWith('all'));
		expect(visitOnly.filter(({ id }) => text.includes(`"question":"${id}"`))).toEqual([]);
	});

	test('says that a check has changed, or is gone', () => {
		const kept = keptWith('all');
		const newer = { ...questionnaire, version: questionnaire.version + 1 };
		const changed = { ...keepable, checks: [{ ...keepable.checks[0]!, questionnaire: newer }] };
		expect(reopen(kept, changed)).toEqual({ kind: 'changed', words: kept.words });
		expect(reopen(kept, { ...keepable, checks: [] })).toEqual({
			kind: 'changed',
			words: kept.words
		});
	});

	test('leaves out what this visit keeps out, also of the words of that day', () => {
		const kept = keptWith('all');
		const [first] = kept.words!.pages;
		const hidden = [{ by: 'section', section: first!.section }] as const;
		const opened = reopen(kept, keepable, hidden);
		const drawn = opened.kind === 'same' ? [...opened.report.startHere, ...opened.report.more] : [];
		expect(drawn.length).toBe(kept.words!.pages.length - 1);
		expect(drawn.map(({ head }) => head.id)).not.toContain(first!.section);
		const gone = reopen(kept, { ...keepable, checks: [] }, hidden);
		expect(gone).toMatchObject({ words: { pages: kept.words!.pages.slice(1) } });
		expect(reopen(kept, { checks: [], sections: [] }, hidden)).toMatchObject({
			words: { pages: [] }
		});
	});

	test('shows nothing that its answers do not lead to', () => {
		const kept = keptWith('all');
		const [first, ...rest] = kept.result.scales;
		const scales = [{ ...first!, answered: 1 }, ...rest];
		const altered = { ...kept, result: { ...kept.result, scales } };
		expect(reopen(altered, keepable)).toEqual({ kind: 'altered' });
	});

	test('names no scale that is only a step today, where nobody knows the words of that day', () => {
		const kept: Kept = { ...keptWith('all'), words: null };
		const known = (isShown: boolean): KeepableChecks => {
			const scales = questionnaire.scales.map((scale) => ({ ...scale, shown: isShown }));
			const changed = { ...questionnaire, version: questionnaire.version + 1, scales };
			return { ...keepable, checks: [{ ...keepable.checks[0]!, questionnaire: changed }] };
		};
		const scoresOf = (isShown: boolean): number => {
			const opened = reopen(kept, known(isShown));
			return opened.kind === 'unverified' ? opened.scores.length : NaN;
		};
		expect(scoresOf(true)).toBe(questionnaire.scales.length);
		expect(scoresOf(false)).toBe(0);
	});

	test('shows pages by the rules of today when those have changed', () => {
		const kept = keptWith('all');
		const guidance = kept.result.guidance.map((one) => ({ ...one, because: 'Call this number.' }));
		const altered = { ...kept, result: { ...kept.result, guidance } };
		const opened = reopen(altered, keepable);
		expect(opened.kind).toBe('same');
		expect(JSON.stringify(opened)).not.toContain('Call this number.');
	});
});
