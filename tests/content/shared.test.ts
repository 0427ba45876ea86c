import { describe, expect, test } from 'vitest';
import { LARGEST_MESSAGE } from '../../src/embed/protocol/protocol.ts';
import { score } from '../../src/engine/score.ts';
import { reportEn } from '../../src/i18n/report.en.ts';
import { SHARE_LEVELS, type SharedResult } from '../../src/model/shared-result.ts';
import { isShareable, shareResult } from '../../src/report/share-result.ts';
import { shipped } from './shipped.ts';

const shareable = shipped.flatMap(({ questionnaire, program, personas }) =>
	isShareable(questionnaire) ? [{ questionnaire, program, personas }] : []
);

/** Everything each persona of each check could let go. */
const all: SharedResult[] = shareable.flatMap(({ questionnaire, program, personas }) =>
	personas.flatMap(({ sheet }) => {
		const result = score(program, sheet);
		return SHARE_LEVELS.map((level) => shareResult(questionnaire, result, level, reportEn));
	})
);

describe('what a person may let go', () => {
	test('is nothing at all of a sensitive check', () => {
		const sensitive = shipped.filter(({ questionnaire }) => questionnaire.sensitive);
		expect(sensitive.length).toBeGreaterThan(0);
		expect(sensitive.filter(({ questionnaire }) => isShareable(questionnaire))).toEqual([]);
		expect(shareable).toHaveLength(shipped.length - sensitive.length);
	});

	test('holds no answer that is kept by nobody, and no sign of it', () => {
		const unkept = shareable.flatMap(({ questionnaire }) =>
			questionnaire.questions.filter(({ kept }) => !kept)
		);
		expect(unkept.length).toBeGreaterThan(2);
		const text = JSON.stringify(all);
		expect(
			unkept.filter(({ id, text: words }) => text.includes(`"${id}"`) || text.includes(words))
		).toEqual([]);
		const fields = new Set(all.flatMap((one) => Object.keys(one)));
		expect([...fields].filter((field) => /guidance|hidden|startHere|flags/.test(field))).toEqual(
			[]
		);
	});

	test('has no number at the lowest level, and no answer below the highest', () => {
		for (const one of all) {
			const scales = JSON.stringify(one.scales);
			if (one.level === 'bands') expect(scales).not.toMatch(/"(value|answered|of|range)"/);
			expect('answers' in one).toBe(one.level === 'answers');
		}
	});

	test('fits into one message', () => {
		const lengths = all.map((one) => JSON.stringify(one).length);
		expect(Math.max(...lengths)).toBeGreaterThan(1_000);
		expect(Math.max(...lengths)).toBeLessThan(LARGEST_MESSAGE / 2);
	});
});
