import { resolve } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { readContent } from '../../src/lib/server/content/read-content.ts';
import { prove } from '../../src/prove/prove.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { medianOf, type Line } from './measure.ts';

/** The proof of everything that ships, and of a questionnaire as large as they come. */
export function benchProof(): Line[] {
	return [shipped(), large()];
}

function shipped(): Line {
	const reading = readContent(resolve(import.meta.dirname, '../..'));
	if (!reading.ok) throw new Error('The shipped content does not read.');
	const { questionnaires, sections } = reading.content;
	const programs = questionnaires.map(({ questionnaire }) => compile(questionnaire, sections));
	const seconds = medianOf(3, () => programs.map((program) => prove(program))) / 1000;
	return {
		what: `proof of all ${programs.length} shipped questionnaires`,
		measured: `${seconds.toFixed(2)} s`,
		budget: 'at most 5 s',
		isWithin: seconds <= 5
	};
}

function large(): Line {
	const reading = readQuestionnaire(sixtyItems, {});
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
	const program = compile(reading.questionnaire, []);
	const { failures, notProved } = prove(program);
	if (notProved.length > 0 || failures.length > 0) {
		const open = [...failures.map(({ code }) => code), ...notProved.map(({ theorem }) => theorem)];
		throw new Error(`Not everything is proved: ${open.join(', ')}`);
	}
	const seconds = medianOf(3, () => prove(program)) / 1000;
	return {
		what: 'proof of 60 items on 6 scales, with profiles and promises across them',
		measured: `${seconds.toFixed(2)} s`,
		budget: 'at most 2 s',
		isWithin: seconds <= 2
	};
}

const SCALES = ['a', 'b', 'c', 'd', 'e', 'f'];
const itemsOf = (scale: string): string[] =>
	Array.from({ length: 10 }, (_, at) => `${scale}${at + 1}`);

/** Six scales of ten items with five answers each; profiles, flags, guidance and promises over several at once. */
const sixtyItems = `
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
