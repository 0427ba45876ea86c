const SCALES = ['a', 'b', 'c', 'd', 'e', 'f'];
const itemsOf = (scale: string): string[] =>
	Array.from({ length: 10 }, (_, at) => `${scale}${at + 1}`);

/** Six scales of ten items with five answers each; profiles, flags, guidance and promises over several at once. */
export const sixtyItems = `
format: 1
id: sixty
version: 1
language: en
title: Sixty
summary: Sixty items on six scales.
minutes: 10
kind: reflection
about: { purpose: Measuring speed., for: machines, limits: It says nothing about people. }
rights: own
skipping: allowed
answers:
  often:
    options: { never: Never, rarely: Rarely, sometimes: Sometimes, often: Often, daily: Daily }
    points: [0, 1, 2, 3, 4]
pages:
${SCALES.map(
	(scale) => `  page-${scale}:
    title: Page ${scale}
    answers: often
    questions:
${itemsOf(scale)
	.map((item) => `      ${item}: Statement ${item}.`)
	.join('\n')}`
).join('\n')}
scales:
${SCALES.map(
	(scale) => `  ${scale}:
    title: Scale ${scale}
    describes: One of six.
    score: mean
    of: [${itemsOf(scale).join(', ')}]
    reversed: [${scale}2, ${scale}5, ${scale}9]
    higher: harder
    missing: { prorate_from: half }
    bands:
      low: { from: lowest, title: Low, text: Low. }
      middle: { from: 1.5, title: Middle, text: Middle. }
      high: { from: 2.5, title: High, text: High. }`
).join('\n')}
profiles:
  all-high:
    when: { count: { of: [a, b, c, d, e, f], in: [high], at_least: 4 } }
    title: Much of it.
    text: Your answers show much.
  first-three:
    when: { a: high, b: [middle, high], c: high }
    title: The first three.
    text: Your answers show the first three.
  crossed:
    when: [{ a: high, f: low }, { b: high, e: low }, { c: high, d: low }]
    title: Crossed.
    text: Your answers show both.
  all-low:
    when: { all: [{ a: low, b: low }, { c: low, d: low }, { e: low, f: low }] }
    title: Little of it.
    text: Your answers show little.
  between:
    when: otherwise
    title: In between.
    text: Your answers show a mix.
flags:
  worn:
    when: { a1: daily, a: high, b: high }
    level: support
    help: crisis
  far:
    when: [{ c2: never, c: high }, { d: { at_least: 3.5 } }]
    level: urgent
    help: crisis
guidance:
${SCALES.map(
	(scale) => `  - show: for-${scale}
    when: { ${scale}: high }
    because: This may help.
  - show: little-${scale}
    when: { ${scale}: [low, middle], ${scale}1: [never, rarely, sometimes] }
    because: This may help, too.`
).join('\n')}
  - show: for-everyone
    when: [${SCALES.map((scale) => `{ ${scale}: [low, middle, high] }`).join(', ')}]
    quote: [${itemsOf('a').join(', ')}, ${itemsOf('b').join(', ')}, ${itemsOf('c').join(', ')}, ${itemsOf('d').join(', ')}, ${itemsOf('e').join(', ')}, ${itemsOf('f').join(', ')}]
    because: There is something here for everyone.
  - hide: { section: little-a }
    when: { flag: worn }
promises:
  - when: { a: high, b: high, c: high, d: high, all: [{ scored: e }, { scored: f }] }
    always: { profile: all-high }
  - when: { flag: worn }
    never: { show: little-a }
  - when: { profile: all-low }
    never: { any: [{ a: high }, { flag: worn }] }
  - when: { a: high, b: high, c: high, d: low, e: low, f: low }
    never: { profile: all-low }
  - when: { d: { at_least: 3.5 } }
    always: { flag: far }
`;
