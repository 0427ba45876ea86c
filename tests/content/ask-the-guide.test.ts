import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { askGuide } from '../../src/guide/search/ask-guide.ts';
import { dangerIn } from '../../src/guide/search/danger.ts';
import { guideIndex } from '../../src/guide/search/guide-index.ts';
import { wordsOf } from '../../src/guide/search/words-of.ts';
import { JOINT_TAGS } from '../../src/model/parts.ts';
import { content } from './shipped.ts';

const file = join(import.meta.dirname, 'questions.yaml');
const { first, danger } = parse(readFileSync(file, 'utf8')) as {
	first: Record<string, string[]>;
	danger: string[];
};
const asked = Object.entries(first).flatMap(([section, questions]) =>
	questions.map((question) => ({ section, question }))
);
const ask = askGuide(JSON.parse(JSON.stringify(guideIndex(content))));
const plain = (text: string): string => wordsOf(text).join(' ');

/** The place of the section that should come first, from 1; 0 when it is not among the answers. */
const places = asked.map(({ section, question }) => {
	const answers = ask(question, []).map((answer) => answer.section);
	return { section, question, answers, place: answers.indexOf(section) + 1 };
});

describe('60 questions in everyday words', () => {
	test('are 60, about every section of the guide', () => {
		expect(asked).toHaveLength(60);
		const about = new Set(asked.map(({ section }) => section));
		expect(content.sections.map(({ id }) => id).filter((id) => !about.has(id))).toEqual([]);
	});

	// An index that holds the very questions would only prove that it can be copied from.
	test('are worded otherwise than what the index knows', () => {
		const known = content.questions.flatMap(({ frequent, asks }) => [frequent ?? '', ...asks]);
		const all = known.map(plain);
		expect(asked.map(({ question }) => plain(question)).filter((q) => all.includes(q))).toEqual([]);
	});

	test('find their section among the first three, every one', () => {
		expect(places.filter(({ place }) => place === 0 || place > 3)).toEqual([]);
	});

	test('find it first in at least 54', () => {
		const others = places.filter(({ place }) => place !== 1);
		expect(others.length, JSON.stringify(others, null, 1)).toBeLessThanOrEqual(6);
	});
});

test('an unknown word finds nothing', () => {
	expect(ask('xylophone', [])).toEqual([]);
});

describe('words of danger', () => {
	test('are 15', () => expect(danger).toHaveLength(15));

	test.each(danger)('show help first at “%s”', (words) => {
		expect(dangerIn(words)).not.toEqual([]);
	});

	test.each(danger)('list no advice for two at “%s”', (words) => {
		const answers = ask(`${words} fight couple repair talk`, dangerIn(words));
		const joint = content.sections
			.filter(({ tags }) => JOINT_TAGS.some((tag) => tags.includes(tag)))
			.map(({ id }) => id);
		expect(joint.length).toBeGreaterThan(5);
		expect(answers.length).toBeGreaterThan(0);
		expect(answers.filter(({ section }) => joint.includes(section))).toEqual([]);
	});

	test('never answer someone who is hurt with their own behaviour', () => {
		const listed = (words: string) => ask(words, dangerIn(words)).map(({ section }) => section);
		expect(listed('my husband hits me, i shout at him')).not.toContain('your-own-behaviour');
		expect(listed('i hit my husband')[0]).toBe('your-own-behaviour');
		expect(listed('he hits me').slice(0, 2)).toEqual(['safe-people', 'talking-to-an-advocate']);
	});

	test('are not heard in everyday questions', () => {
		// Treading carefully around somebody is a sign of fear: help stands first, and the section comes after it.
		const careful = 'i feel like i am walking on eggshells';
		const heard = asked.map(({ question }) => question).filter((q) => dangerIn(q).length > 0);
		expect(heard).toEqual([careful]);
	});
});
