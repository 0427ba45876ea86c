import { describe, expect, test } from 'vitest';
import { contentCopy, QUESTIONNAIRE, type ContentCopy } from './content-copy.ts';
import { expectGolden } from './golden.ts';
import { runHere } from './run-here.ts';

const GERMAN = 'questionnaires/evenings/de.yaml';

function translate(content: ContentCopy) {
	return runHere(['translate', 'de', 'questionnaires/evenings'], content);
}

/** A copy whose title, one question and one answer are translated. */
async function begun(): Promise<ContentCopy> {
	const content = contentCopy();
	await translate(content);
	content.replace(GERMAN, 'title: Quiet evenings', 'title: Ruhige Abende');
	content.replace(GERMAN, 'rested: I go to bed rested.', 'rested: Ich gehe ausgeruht ins Bett.');
	content.replace(GERMAN, 'never: Never', 'never: Nie');
	content.replace(GERMAN, 'hours\n', 'Stunden\n');
	return content;
}

describe('translate', () => {
	test('begins a translation with the words of the questionnaire', async () => {
		const content = contentCopy();
		const { code, out } = await translate(content);
		expect({ code, out }).toEqual({ code: 0, out: `${GERMAN}: begun, 33 texts to translate.\n` });
		expectGolden('translate-new.txt', content.read(GERMAN));
	});

	test('keeps what is translated, gives new texts a place, and says what changed or is gone', async () => {
		const content = await begun();
		content.replace(QUESTIONNAIRE, 'title: Quiet evenings', 'title: Quiet evenings at home');
		content.replace(QUESTIONNAIRE, 'late: I get home later', 'late: I come home later');
		content.replace(
			QUESTIONNAIRE,
			'number: { min: 0, max: 6, unit: hours }',
			'number: { min: 0, max: 6 }'
		);
		content.replace(
			QUESTIONNAIRE,
			'text: It is loud at home.',
			'text: It is loud at home.\n        hint: Outside counts, too.'
		);
		const { code, out } = await translate(content);
		expect(code).toBe(0);
		expectGolden('translate-again.txt', `${out}\n${content.read(GERMAN)}`);
	});

	test('keeps telling a change until its line is taken out', async () => {
		const content = await begun();
		content.replace(QUESTIONNAIRE, 'title: Quiet evenings', 'title: Quiet evenings at home');
		await translate(content);
		expect((await translate(content)).out).toContain('changed in the questionnaire: title');
		content.replace(GERMAN, 'source_changed:\n  - title\n', '');
		expect((await translate(content)).out).not.toContain('changed in the questionnaire');
		expect(content.read(GERMAN)).toContain('title: Ruhige Abende');
	});

	test('keeps the words of a question that needs more than its text now, or moved', async () => {
		const content = await begun();
		content.replace(
			QUESTIONNAIRE,
			'rested: I go to bed rested.',
			'rested: { text: I go to bed rested., hint: Mostly. }'
		);
		content.replace(QUESTIONNAIRE, 'pages:\n  evenings:', 'pages:\n  nights:');
		await translate(content);
		expect(content.read(GERMAN)).toContain('text: Ich gehe ausgeruht ins Bett.');
	});

	test('is checked with its questionnaire', async () => {
		const content = await begun();
		const { code, out } = await runHere(['check', QUESTIONNAIRE], content);
		expect(code).toBe(0);
		expect(out).toContain(`${GERMAN}:6:10 words_untranslated (warning)`);
		content.replace(GERMAN, 'rested: Ich', 'restd: Ich');
		expect((await runHere(['check', QUESTIONNAIRE], content)).code).toBe(1);
	});

	test('leaves a file that it cannot read as it is', async () => {
		const content = await begun();
		content.replace(GERMAN, 'title: Ruhige Abende', 'title: "Ruhige Abende');
		const before = content.read(GERMAN);
		const { code, err } = await translate(content);
		expect(code).toBe(1);
		expect(err).toContain('quote_unclosed');
		expect(content.read(GERMAN)).toBe(before);
	});

	test.each([
		[['translate'], 2, 'Name a language'],
		[['translate', 'german'], 2, '`german` is no language'],
		[['translate', 'en'], 1, 'is in `en` already']
	])('does not do %j', async (args, code, says) => {
		const run = await runHere(args, contentCopy());
		expect(run.code).toBe(code);
		expect(run.err).toContain(says);
	});
});
