import { describe, expect, test } from 'vitest';
import { explainSheet } from '../explain/explain-sheet.ts';
import { scoreColumns, scoreObject, scoreRow } from '../exchange/score-row.ts';
import { reportEn } from '../i18n/report.en.ts';
import { SHARE_LEVELS } from '../model/shared-result.ts';
import { makePicture } from '../report/make-picture.ts';
import { makeReport } from '../report/make-report.ts';
import { isShareable, shareResult } from '../report/share-result.ts';
import { prove } from '../prove/prove.ts';
import { fingerprint } from '../questionnaire/fingerprint.ts';
import { given, scored, section } from '../../tests/fixtures/given.ts';
import { score, scoreWithSteps } from './score.ts';

const questionnaire = (shown: string) =>
	given(
		`
pages:
  page: { title: Page, answers: often, questions: { a: A?, b: B?, c: C? } }
scales:
  secret-step: { title: Only a step, describes: How much of it., score: sum, of: [a, b], higher: harder, missing: none_allowed${shown}, bands: { step-low: { from: lowest, title: Step low, text: Low. }, step-high: { from: 4, title: Step high, text: High. } } }
  whole: { title: The whole, describes: All of it., score: sum, of: [secret-step, other], higher: harder, missing: { prorate_from: 1 } }
  other: { title: The other, describes: The rest., score: sum, of: [c], higher: harder, missing: none_allowed }
profiles:
  much: { when: { secret-step: step-high }, title: It is much., text: Your answers show much. }
  little: { when: otherwise, title: It is little., text: Your answers show little. }
flags:
  tired: { when: { secret-step: step-high }, level: note, title: A word, text: Just so you know. }
guidance:
  - { show: calm, when: { secret-step: { at_least: 1 } }, because: Calm can help. }
`,
		[section('calm')]
	);
const program = questionnaire(', shown: false');
const answers = { a: 'often', b: 'often', c: 'never' };
/** Its id, its title and the words of its bands. */
const TRACE = /secret-step|Only a step|step-(low|high)|Step (low|high)/i;

describe('a scale that is only a step', () => {
	test('counts towards other scales, flags, profiles and guidance as any other', () => {
		const shown = scored(questionnaire(''), answers);
		const hidden = scored(program, answers);
		expect(hidden.scales).toEqual(shown.scales.slice(1));
		expect(hidden.scales[0]).toMatchObject({ scale: 'whole', value: 6 });
		expect(hidden.flags.map(({ flag }) => flag)).toEqual(['tired']);
		expect(hidden.profile).toMatchObject({ profile: 'much' });
		expect(hidden.guidance).toMatchObject([{ section: 'calm', quotes: [{ question: 'a' }, {}] }]);
	});

	test.each([answers, { a: 'often', c: 'never' }, {}])(
		'is on no surface, whatever was answered (%o)',
		(given) => {
			const sheet = new Map(Object.entries(given));
			const result = score(program, sheet);
			const { questionnaire } = program;
			if (!isShareable(questionnaire)) throw new Error('Every check here may be shared.');
			const surfaces = [
				result,
				makeReport(program, result, reportEn),
				makePicture(
					[{ program, sheet, result }],
					{ tensions: [], startHere: [], more: [] },
					reportEn
				),
				...SHARE_LEVELS.map((level) => shareResult(questionnaire, result, level, reportEn)),
				scoreColumns(questionnaire),
				scoreRow(result),
				scoreObject(result)
			];
			for (const surface of surfaces) expect(JSON.stringify(surface)).not.toMatch(TRACE);
			expect(scoreColumns(questionnaire)).toHaveLength(scoreRow(result).length);
			// Were nothing of it in what authors see, the lines above could not fail.
			expect(JSON.stringify(scoreWithSteps(program, sheet))).toMatch(TRACE);
		}
	);

	test('leaves no profile without a score, and the sentence at the top does not say which', () => {
		const result = scored(program, { a: 'often', c: 'never' });
		expect(result.profile).toEqual({ kind: 'none', waitingFor: [] });
		expect(makeReport(program, result, reportEn).headline).toEqual({
			title: 'There is not enough here for one sentence yet.',
			text: 'A few open questions stand in the way. What your other answers say is below.'
		});
	});

	test('is what authors are told a profile waits for, under the sentence that people read', () => {
		const [top] = explainSheet(program, new Map(Object.entries({ a: 'often', c: 'never' })));
		const under = top!.lines[0]!.under.map(({ text }) => text);
		expect(under).toEqual([
			'A few open questions stand in the way. What your other answers say is below.',
			'There is no profile before these scales have a score: secret-step.'
		]);
	});

	test('is explained and proved to whoever writes it', () => {
		const explanation = JSON.stringify(explainSheet(program, new Map(Object.entries(answers))));
		expect(explanation).toContain('Only a step (`secret-step`): 6');
		expect(explanation).toContain('Only a step is 6, “Step high” (`step-high`).');
		expect(prove(program).scales.map(({ scale }) => scale)).toContain('secret-step');
	});

	test('changes what a version scores, and nothing where it is not said', () => {
		const [hidden, shown, said] = [', shown: false', '', ', shown: true'].map(
			(words) => fingerprint(questionnaire(words).questionnaire).scores
		);
		expect(hidden).not.toBe(shown);
		expect(said).toBe(shown);
	});
});
