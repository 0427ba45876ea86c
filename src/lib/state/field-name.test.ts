import { expect, test } from 'vitest';
import { shipped } from '../../../tests/content/shipped.ts';
import { domId, fieldName } from './field-name.ts';

const all = shipped.flatMap(({ questionnaire }) =>
	questionnaire.questions.map(({ id }) => [questionnaire.id, id] as const)
);

test('is the same for the same question, and a letter makes another', () => {
	expect([fieldName('hands'), fieldName('hands'), fieldName('hand')]).toEqual([
		'q_14wsdl',
		'q_14wsdl',
		'q_1il1xy8'
	]);
});

test('holds no word of the question', () => {
	for (const [, id] of all) {
		expect([fieldName(id), domId('legend', id)].join(' ')).not.toContain(id);
	}
});

test('tells the questions of every shipped check apart', () => {
	const names = new Set(all.map(([check, id]) => `${check} ${fieldName(id)}`));
	expect(names.size).toBe(all.length);
});
