import { describe, expect, test } from 'vitest';
import { evenings } from '../../../tests/fixtures/evenings.ts';
import { enteredIn } from './entered.ts';
import { fieldName } from './field-name.ts';
import { answersIn, problemsIn } from './read-entered.ts';

function posted(...fields: [string, string][]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return enteredIn(evenings.questions, form);
}

describe('a posted form', () => {
	test('reads ids that mean something to a browser like any other', () => {
		const entered = posted([fieldName('__proto__'), 'never'], [fieldName('form'), 'often']);
		expect([...answersIn(evenings, entered)]).toEqual([
			['form', 'often'],
			['__proto__', 'never']
		]);
	});

	test('keeps what cannot be an answer, so that nothing entered is lost', () => {
		const entered = posted([fieldName('__proto__'), 'never'], [fieldName('hours'), 'lots']);
		expect(entered.get('hours')).toEqual(['lots']);
		expect(problemsIn(evenings, entered).map(({ code }) => code)).toEqual(['number_unreadable']);
	});

	test('leaves out fields that are no question of the check', () => {
		expect([...posted(['q_stranger', 'x'], ['form', 'x'])]).toEqual([]);
	});

	test('asks for a required answer', () => {
		expect(problemsIn(evenings, posted())).toEqual([
			{ code: 'answer_missing', question: '__proto__' }
		]);
	});

	test('finds nothing wrong with an answer to a hidden question', () => {
		const entered = posted(
			[fieldName('__proto__'), 'never'],
			[fieldName('constructor'), 'nonsense']
		);
		expect(problemsIn(evenings, entered)).toEqual([]);
	});
});
