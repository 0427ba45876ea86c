import { describe, expect, test } from 'vitest';
import { findQuestionnaire, listQuestionnaires, listSections } from '../content/content.ts';
import { openedCheck } from '../content/opened-check.ts';
import { answerForm } from './answer-form.ts';

const opened = (address: string) =>
	openedCheck(findQuestionnaire(address)!, listSections(), { hides: [] }).checked;
const ordinary = opened('lonely-or-alone');
const sensitive = opened(
	listQuestionnaires().find(({ questionnaire }) => questionnaire.sensitive)!.address
);

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return form;
}

describe('answerForm', () => {
	test('only opens a check for whoever only chose it', () => {
		expect(answerForm(ordinary, formOf({ check: 'x' })).report).toBe(null);
	});

	test('takes a sheet with nothing on it for a sheet', () => {
		expect(answerForm(ordinary, formOf({ check: 'x', sheet: '1' })).report?.empty).toBe(true);
	});

	test('gives no result of a sensitive check before the age is known', () => {
		expect(answerForm(sensitive, formOf({ sheet: '1' }))).toMatchObject({
			age: null,
			report: null
		});
		expect(answerForm(sensitive, formOf({ sheet: '1', age: '45' }))).toMatchObject({ age: null });
	});

	test('gives none to whoever is under 16', () => {
		const posted = answerForm(sensitive, formOf({ sheet: '1', age: 'under-16' }));
		expect(posted).toEqual({ age: 'under-16', entered: null, problems: [], report: null });
	});

	test.each(['16-17', 'adult'])('gives one to whoever is %s, and sends no answer back', (age) => {
		const posted = answerForm(sensitive, formOf({ sheet: '1', age }));
		expect([posted.age, posted.entered, posted.report?.sensitive]).toEqual([age, null, true]);
	});

	test('does not ask for the age where it does not matter', () => {
		expect(answerForm(ordinary, formOf({ sheet: '1', age: 'under-16' }))).toMatchObject({
			age: null,
			report: { empty: true }
		});
	});
});
