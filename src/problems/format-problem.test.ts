import { describe, expect, test } from 'vitest';
import { formatProblem } from './format-problem.ts';
import type { Problem } from './problem.ts';

function problemAt(line: number, from: number, to: number, endLine = line): Problem {
	const span = { start: { line, column: from }, end: { line: endLine, column: to } };
	return { code: 'text_empty', args: { field: 'title' }, span, severity: 'error' };
}

function shown(problem: Problem, source: string): string[] {
	return formatProblem(problem, 'questionnaire.yaml', source).split('\n').slice(3);
}

describe('formatProblem', () => {
	test('names the place and the code, says what to do, and points at the word', () => {
		expect(formatProblem(problemAt(2, 8, 11), 'questionnaire.yaml', 'id: x\ntitle: abc\n')).toBe(
			[
				'questionnaire.yaml:2:8 text_empty',
				'`title` has no words. Write some, or take it out.',
				'',
				'2 | title: abc',
				'           ^^^'
			].join('\n')
		);
	});
	test('says when a problem is only a warning', () => {
		const warning: Problem = { ...problemAt(1, 1, 2), severity: 'warning' };
		expect(formatProblem(warning, 'a.yaml', 'x')).toContain('a.yaml:1:1 text_empty (warning)');
	});
	test('marks the first line of what goes on over several', () => {
		expect(shown(problemAt(1, 4, 2, 3), 'a: bcd\n e\n')).toEqual(['1 | a: bcd', '       ^^^']);
	});
	test('cuts a long line around the place', () => {
		const [line, carets] = shown(problemAt(1, 501, 504), 'x'.repeat(500) + 'abc' + 'x'.repeat(500));
		expect(line).toBe(`1 | …${'x'.repeat(50)}abc${'x'.repeat(47)}…`);
		expect(carets).toBe(' '.repeat(55) + '^^^');
	});
	test('keeps the caret under the word after tabs and wide letters', () => {
		const [line, carets] = shown(problemAt(1, 6, 8), '\t孤独: ab');
		expect(line).toBe('1 |     孤独: ab');
		expect(carets).toBe(' '.repeat(4 + 4 + 6) + '^^');
	});
	test('shows nothing that would move the cursor of a terminal', () => {
		expect(shown(problemAt(1, 1, 2), 'a\u001b[2Jb')[0]).toBe('1 | a�[2Jb');
	});
	test('does not count the byte order mark', () => {
		expect(shown(problemAt(1, 1, 3), '\uFEFFid: x')).toEqual(['1 | id: x', '    ^^']);
	});
	test('points at the end of a line where something is missing', () => {
		expect(shown(problemAt(1, 4, 4), 'id:')).toEqual(['1 | id:', '       ^']);
	});
});
