const LETTERS = [...'abcdefghijklmnopqrst'];

/** Twenty items on three scales, with reversed items, a missing rule and bands: the yardstick of the budgets. */
export const benchQuestionnaire = `
format: 1
id: yardstick
version: 1
language: en
title: Yardstick
summary: Twenty items on three scales.
minutes: 3
kind: reflection
about: { purpose: Measuring speed., for: machines, limits: It says nothing about people. }
rights: own
skipping: allowed
answers:
  often:
    options: { never: Never, rarely: Rarely, sometimes: Sometimes, often: Often, daily: Daily }
    points: [0, 1, 2, 3, 4]
pages:
  page:
    title: All
    answers: often
    questions:
${LETTERS.map((letter) => `      item-${letter}: Item ${letter}.`).join('\n')}
scales:
${[LETTERS.slice(0, 7), LETTERS.slice(7, 14), LETTERS.slice(14)]
	.map(
		(letters, index) => `  scale-${index}:
    title: Scale ${index}
    describes: One of three.
    score: mean
    of: [${letters.map((letter) => `item-${letter}`).join(', ')}]
    reversed: [item-${letters[1]}, item-${letters[3]}]
    higher: harder
    missing: { prorate_from: half }
    bands:
      low: { from: lowest, title: Low, text: Low. }
      middle: { from: 1.5, title: Middle, text: Middle. }
      high: { from: 2.5, title: High, text: High. }`
	)
	.join('\n')}
`;
