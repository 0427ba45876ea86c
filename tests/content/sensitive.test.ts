import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/engine/score.ts';
import { reportEn } from '../../src/i18n/report.en.ts';
import { JOINT_TAGS } from '../../src/model/parts.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { sheetsOf } from './random-sheet.ts';
import { sections, shipped } from './shipped.ts';

const { program, questionnaire } = shipped.find((one) => one.questionnaire.sensitive)!;
const questions = questionnaire.questions.map(({ id }) => id);
const about = questions.filter((id) => id !== 'mirror');
const report = (sheet: Sheet) => makeReport(program, score(program, sheet), reportEn);
const all = (answer: string): Sheet => new Map(questions.map((id) => [id, answer]));
const NO_REASSURANCE = /\b(safe|healthy|fine|good|low|risk|score|no signs?)\b/i;

describe('the relationship check', () => {
	test.each(about.flatMap((id) => ['past', 'now'].map((answer) => [id, answer] as const)))(
		'puts help first when only %s is answered %s',
		(id, answer) => {
			const alone = report(new Map([...all('never'), [id, answer]]));
			expect(alone.help).not.toBeNull();
			expect(alone.selected.flatMap(({ answers }) => answers).map((one) => one.question)).toContain(
				id
			);
			expect(report(new Map([[id, answer]])).help).not.toBeNull();
		}
	);

	test.each(['later', 'tomorrow', 'tools', 'air', 'night', 'hands'])(
		'treats %s as urgent',
		(id) => {
			expect(report(new Map([[id, 'past']])).help).toMatchObject({
				level: 'urgent',
				kinds: ['emergency', 'partner-abuse']
			});
		}
	);

	test('never reassures when nothing was selected', () => {
		const { headline, help, open, startHere, more } = report(all('never'));
		expect(headline).toEqual({
			title: 'You did not select any of these.',
			text: 'A short list cannot show that a relationship is safe. If something feels wrong to you, that is reason enough to talk to someone.'
		});
		expect([help, open, startHere, more]).toEqual([null, [], [], []]);
	});

	test('says nothing about what was skipped, and does not take it for a no', () => {
		const { open } = report(new Map([...all('never')].slice(1)));
		expect(open).toEqual([
			'You left some questions open, which is fine. This page cannot say anything about those.'
		]);
		expect(report(all('prefer_not_to_say')).open).toEqual(open);
	});

	test('says the same in the same words however many things were selected', () => {
		fc.assert(
			fc.property(fc.subarray(about, { minLength: 1 }), (selected) => {
				const some = report(new Map(selected.map((id) => [id, 'now'])));
				const first = report(new Map([['home', 'now']]));
				expect(some.headline).toEqual(first.headline);
			})
		);
	});

	test('shows no number, scale or chart, and no word that weighs the answers', () => {
		fc.assert(
			fc.property(sheetsOf(program), (sheet) => {
				const { scales, chart, precisionNote, tonight, headline, help, open, ...rest } =
					report(sheet);
				expect([scales, chart, precisionNote, tonight]).toEqual([[], null, null, null]);
				const groups = rest.selected.map(({ title, text }) => [title, text]);
				const said = JSON.stringify([headline, help, open, groups, rest.colophon]);
				expect(said).not.toMatch(/[0-9%]/);
				expect(headline.title).not.toMatch(NO_REASSURANCE);
			})
		);
	});

	test('never shows joint advice beside a flag', () => {
		const joint = new Set(
			sections
				.filter(({ tags }) => JOINT_TAGS.some((tag) => tags.includes(tag)))
				.map(({ id }) => id)
		);
		expect(joint.size).toBeGreaterThan(3);
		fc.assert(
			fc.property(sheetsOf(program), (sheet) => {
				const { guidance, flags, hidden } = score(program, sheet);
				expect(guidance.filter(({ section }) => joint.has(section))).toEqual([]);
				if (flags.some(({ level }) => level !== 'note')) {
					expect([...joint].filter((id) => !hidden.includes(id))).toEqual([]);
				}
			})
		);
	});

	test('has names that give nothing away', () => {
		const telling =
			/abus|violen|threat|fear|control|weapon|victim|danger|safe|help|warn|hurt|gasl|toxic|crisis/i;
		const { id, title, summary, pages, flags } = questionnaire;
		const names = [
			id,
			title,
			summary,
			...pages.map((page) => page.id),
			...flags.map((flag) => flag.id)
		];
		expect([...names, ...questions].filter((name) => telling.test(name))).toEqual([]);
	});
});
