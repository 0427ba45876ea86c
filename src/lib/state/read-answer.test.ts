import { checkLaterWords } from '$core/i18n/check-later.en.ts';
import { checkWords } from '$core/i18n/check.en.ts';
import { describe, expect, test } from 'vitest';
import { careful, evenings } from '../../../tests/fixtures/evenings.ts';
import { readAnswer } from './read-answer.ts';

function read(id: string, values: string[], questionnaire = evenings) {
	const question = questionnaire.questions.find((candidate) => candidate.id === id)!;
	return readAnswer(question, values, questionnaire);
}

describe('readAnswer', () => {
	test('takes no value, and an empty one, as no answer and no problem', () => {
		expect(read('form', [])).toEqual({ answer: null, problem: null });
		expect(read('note', ['  '])).toEqual({ answer: null, problem: null });
	});

	test('refuses an option that the question does not have', () => {
		expect(read('form', ['always']).problem).toEqual({ code: 'option_unknown', question: 'form' });
	});

	test('refuses two answers to a question that takes one', () => {
		expect(read('form', ['never', 'often']).problem?.code).toBe('option_unknown');
	});

	test('takes "does not apply" only where it is offered', () => {
		expect(read('late', ['not_applicable']).answer).toBe('not_applicable');
		expect(read('form', ['not_applicable']).problem?.code).toBe('option_unknown');
	});

	test('takes "prefer not to say" in a sensitive check only', () => {
		expect(read('watched', ['prefer_not_to_say'], careful).answer).toBe('prefer_not_to_say');
		expect(read('kept-from', ['prefer_not_to_say'], careful).answer).toBe('prefer_not_to_say');
		expect(read('form', ['prefer_not_to_say']).problem?.code).toBe('option_unknown');
	});

	test('puts ticks in the order of the questionnaire, each once', () => {
		expect(read('company', ['friends', 'family', 'friends']).answer).toEqual(['family', 'friends']);
	});

	test('does not guess what "none of these" and another tick mean together', () => {
		expect(read('company', ['none_of_these', 'family'])).toEqual({
			answer: null,
			problem: {
				code: 'choices_exclude',
				question: 'company',
				args: { exclusive: 'None of these' }
			}
		});
	});

	test('reads a decimal comma and a decimal point alike', () => {
		expect(read('hours', ['1,5']).answer).toBe(1.5);
		expect(read('hours', [' 1.5 ']).answer).toBe(1.5);
	});

	test('says what is wrong with a number', () => {
		expect(read('hours', ['two']).problem?.code).toBe('number_unreadable');
		expect(read('hours', ['0x1']).problem?.code).toBe('number_unreadable');
		expect(read('hours', ['9']).problem?.code).toBe('number_outside');
		expect(read('hours', ['1.2']).problem).toEqual({
			code: 'number_between_steps',
			question: 'hours',
			args: { below: 1, above: 1.5 }
		});
	});

	test('counts a line break in a note once, whichever way it was sent', () => {
		expect(read('note', ['one\r\ntwo']).answer).toBe('one\ntwo');
		expect(read('note', ['x'.repeat(299) + '\r\n' + 'x']).problem).toEqual({
			code: 'note_too_long',
			question: 'note',
			args: { maxLength: 300, length: 301 }
		});
	});
});

test('the choice not to say is named as it stands beside the question', () => {
	expect(checkLaterWords.preferNotToSay).toBe(checkWords.question.preferNotToSay);
});
