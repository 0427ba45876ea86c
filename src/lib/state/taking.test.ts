import { describe, expect, test } from 'vitest';
import { withoutHidden, visibleQuestions } from '$core/engine/visibility.ts';
import { evenings } from '../../../tests/fixtures/evenings.ts';
import { wordProblem } from './field-problem.ts';
import { isReady } from './is-ready.ts';
import { answersIn, problemsIn, problemWith } from './read-entered.ts';
import { Taking, type Later } from './taking.svelte.ts';

/** All of the later code but its components, which need a browser. */
const later = {
	answersIn,
	problemsIn,
	problemWith,
	visibleQuestions,
	withoutHidden,
	wordProblem
} as unknown as Later;

function begun(): Taking {
	const taking = new Taking(evenings);
	taking.later = later;
	taking.begin();
	return taking;
}

function give(taking: Taking, id: string, ...values: string[]): void {
	taking.give(
		evenings.questions.find((question) => question.id === id)!,
		values
	);
}

describe('Taking', () => {
	test('begins without the code that reads conditions, with the questions that have none', () => {
		const taking = new Taking(evenings);
		taking.begin();
		expect(taking.current?.id).toBe('form');
		expect(taking.visible.map(({ id }) => id)).not.toContain('constructor');
	});

	test('goes on from a question that may be left open', () => {
		const taking = begun();
		taking.next();
		expect([taking.current?.id, taking.position]).toEqual(['__proto__', 2]);
	});

	test('stays at a required question, and says why', () => {
		const taking = begun();
		taking.next();
		taking.next();
		expect(taking.current?.id).toBe('__proto__');
		expect(taking.errorOf('__proto__')).toBe('Choose an answer to go on. This question needs one.');
	});

	test('says how many questions an answer opened, and closed', () => {
		const taking = begun();
		taking.next();
		give(taking, '__proto__', 'often');
		taking.next();
		expect([taking.current?.id, taking.opened, taking.visible.length]).toEqual([
			'constructor',
			1,
			9
		]);
		taking.back();
		give(taking, '__proto__', 'never');
		taking.next();
		expect([taking.current?.id, taking.opened, taking.visible.length]).toEqual(['company', -1, 8]);
	});

	test('keeps an answer aside while its question is hidden, and brings it back', () => {
		const taking = begun();
		give(taking, '__proto__', 'often');
		give(taking, 'constructor', 'rarely');
		give(taking, '__proto__', 'never');
		const sheet = withoutHidden(evenings.questions, taking.answers);
		expect(sheet.has('constructor')).toBe(false);
		give(taking, '__proto__', 'sometimes');
		expect(taking.answers.get('constructor')).toBe('rarely');
	});

	test('keeps what was typed although it is no number yet', () => {
		const taking = begun();
		give(taking, 'hours', 'a few');
		expect(taking.entered.get('hours')).toEqual(['a few']);
		expect(taking.answers.has('hours')).toBe(false);
	});

	test('comes back to the list of answers after one was changed', () => {
		const taking = begun();
		taking.change('late');
		give(taking, 'late', 'often');
		taking.next();
		expect(taking.stage).toBe('review');
	});

	test('leads to what is in the way of a result', () => {
		const taking = begun();
		taking.lookOver();
		expect(isReady(taking)).toBe(false);
		expect([taking.stage, taking.current?.id]).toEqual(['questions', '__proto__']);
	});

	test('forgets everything on starting again', () => {
		const taking = begun();
		give(taking, 'form', 'often');
		taking.startAgain();
		expect([taking.stage, taking.entered.size, taking.answers.size]).toEqual(['first', 0, 0]);
	});
});
