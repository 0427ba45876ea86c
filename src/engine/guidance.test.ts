import { expect, test } from 'vitest';
import { fourQuestions, given, scaleOf, scored } from '../../tests/fixtures/given.ts';

const quoted = (lines: string, when: string, answers: Record<string, string>): string[] => {
	const program = given(
		fourQuestions(
			`${scaleOf(`${lines}\nmissing: none_allowed`)}guidance:\n  - { show: calm, when: ${when}, because: Because. }\n`
		)
	);
	return scored(program, answers).guidance.flatMap(({ quotes }) => quotes.map((q) => q.question));
};

test('a count quotes the answers that count', () => {
	const answers = { a: 'sometimes', b: 'sometimes', c: 'never', d: 'often' };
	expect(quoted('score: count\ncounts_from: 3', '{ load: some }', answers)).toEqual(['d']);
});

test('a maximum quotes the answer that made it', () => {
	const answers = { a: 'sometimes', b: 'rarely', c: 'often', d: 'never' };
	expect(quoted('score: max', '{ load: high }', answers)).toEqual(['c']);
});

test('a reversed answer is quoted for what it does to the scale', () => {
	const answers = { a: 'never', b: 'often', c: 'rarely', d: 'often' };
	expect(quoted('score: mean\nreversed: [a]', '{ load: high }', answers)).toEqual(['a', 'b']);
});

test('a low band quotes the answers that kept it low', () => {
	const answers = { a: 'never', b: 'sometimes', c: 'rarely', d: 'never' };
	expect(quoted('score: mean', '{ load: low }', answers)).toEqual(['a', 'd']);
});
