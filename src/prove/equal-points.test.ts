import { expect, test } from 'vitest';
import { compile } from '../engine/compile.ts';
import { prove } from './prove.ts';
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts';

const text = `format: 1
id: ticks
version: 1
language: en
title: Ticks
summary: Two lists of ticks with equal points, of which one opens a question.
minutes: 1
kind: reflection
about: { purpose: To be proved., for: tests, limits: It means nothing. }
rights: own
skipping: allowed
answers:
  level:
    options: { a: One, b: Two }
    points: [0, 1]
pages:
  only:
    title: Only
    answers: level
    questions:
      ticks:
        text: Which of these?
        choose_many: { plain: Plain, more: More }
        points: [0, 1]
      opened:
        text: How much?
        show_when: { ticks: plain }
scales:
  steps:
    title: Steps
    describes: A table that goes down once.
    score: sum
    of: [ticks, opened]
    higher: harder
    missing: none_allowed
    table: { 0: 3, 1: 1, 2: 4 }
    bands:
      only-band: { from: lowest, title: All, text: Your answers show this. }
`;

test('finds a fall between answers of which others have the same points but open other questions', () => {
	const reading = readQuestionnaire(text, { folder: 'ticks' });
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
	const { failures } = prove(compile(reading.questionnaire, []));
	const fall = failures.find(
		({ code, args }) =>
			code === 'scale_not_monotone' && 'question' in args && args.question === 'ticks'
	);
	expect(fall?.witness).toMatchObject({
		changed: { question: 'ticks', answer: ['plain', 'more'] },
		cost: 0
	});
});
