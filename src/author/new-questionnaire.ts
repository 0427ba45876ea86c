/** A small questionnaire that is right as it stands, by file name: a place to begin from. */
export function newQuestionnaire(id: string): Map<string, string> {
	return new Map([
		['questionnaire.yaml', questionnaire(id)],
		['examples.yaml', EXAMPLES]
	]);
}

function questionnaire(id: string): string {
	return `# yaml-language-server: $schema=../schema.json
format: 1
id: ${id}
version: 1
language: en
title: Quiet evenings
summary: How your evenings leave you.
minutes: 1
kind: reflection
doors: [people]
about:
  purpose: Shows whether your evenings give you enough rest.
  for: adults
  limits: It is a short reflection, not a test.
rights: own
skipping: allowed

answers:
  how-often:
    options:
      never: Never
      sometimes: Sometimes
      often: Often
    points: [0, 1, 2]

pages:
  evenings:
    title: Your evenings
    answers: how-often
    questions:
      late: I get home later than I want to.
      rested: I go to bed rested.

scales:
  tiredness:
    title: Tired evenings
    describes: How much your evenings take out of you.
    score: mean
    of: [late, rested]
    reversed: [rested]
    higher: harder
    missing: none_allowed
    bands:
      low:
        from: lowest
        title: Seldom
        text: Your answers show evenings that mostly let you rest.
      high:
        from: 1
        title: Often
        text: Your answers show evenings that often take more than they give.

guidance:
  - show: recovery-room
    when: { tiredness: high }
    because: A little room between engagements often helps.
  - show: healthy-solitude
    when: { tiredness: low }
    because: Evenings that let you rest are worth keeping.
    keep: true

promises:
  - when: { late: often, rested: never }
    always: { show: recovery-room }
`;
}

const EXAMPLES = `# People you can imagine, and what they must be told.

- name: comes home late and worn out
  answers: { late: often, rested: never }
  expect:
    tiredness: [2, high]
    show: [recovery-room]

- name: has evenings that rest
  answers: { late: never, rested: often }
  expect:
    tiredness: [0, low]
    show: [healthy-solitude]

- name: stands right on the step
  answers: { late: often, rested: often }
  expect:
    tiredness: [1, high]

- name: stands just below the step
  answers: { late: never, rested: sometimes }
  expect:
    tiredness: [0.5, low]

- name: leaves one question open
  answers: { late: often }
  expect:
    tiredness: partial
    show: []
`;
