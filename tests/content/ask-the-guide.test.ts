import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { askGuide } from '../../src/guide/search/ask-guide.ts';
import { dangerIn } from '../../src/guide/search/danger.ts';
import { guideIndex } from '../../src/guide/search/guide-index.ts';
import { wordsOf } from '../../src/guide/search/words-of.ts';
import { DangerKind } from '../../src/model/danger-kind.ts';
import { JOINT_TAGS } from '../../src/model/parts.ts';
import { content } from './shipped.ts';

const file = join(import.meta.dirname, 'questions.yaml');
const { first, spoken, danger, spokenDanger, harmless } = parse(readFileSync(file, 'utf8')) as {
	first: Record<string, string[]>;
	spoken: Record<string, string[]>;
	danger: string[];
	spokenDanger: Record<DangerKind, string[]>;
	harmless: string[];
};
/** What must not be heard beside another kind: someone who is hurt is never asked about their own hands. */
const unfit: Record<DangerKind, DangerKind[]> = {
	partner: ['own', 'crisis'],
	crisis: ['own', 'partner'],
	own: ['crisis'],
	child: ['own', 'crisis']
};
const ask = askGuide(JSON.parse(JSON.stringify(guideIndex(content))));
const plain = (text: string): string => wordsOf(text).join(' ');

const known = content.questions
	.flatMap(({ frequent, asks }) => [frequent ?? '', ...asks])
	.map(plain);

/** The place of the section that should come first, from 1; 0 when it is not among the answers. */
function placed(questions: Record<string, string[]>) {
	return Object.entries(questions).flatMap(([section, wordings]) =>
		wordings.map((question) => {
			const answers = ask(question, []).map((answer) => answer.section);
			return { section, question, answers, place: answers.indexOf(section) + 1 };
		})
	);
}
const places = placed(first);
const spokenPlaces = placed(spoken);

describe('60 questions in everyday words', () => {
	test('are 60, about every section of the guide', () => {
		expect(places).toHaveLength(60);
		const about = new Set(places.map(({ section }) => section));
		expect(content.sections.map(({ id }) => id).filter((id) => !about.has(id))).toEqual([]);
	});

	// An index that holds the very questions would only prove that it can be copied from.
	test('are worded otherwise than what the index knows', () => {
		expect(places.map(({ question }) => plain(question)).filter((q) => known.includes(q))).toEqual(
			[]
		);
	});

	test('find their section among the first three, every one', () => {
		expect(places.filter(({ place }) => place === 0 || place > 3)).toEqual([]);
	});

	test('find it first in at least 54', () => {
		const others = places.filter(({ place }) => place !== 1);
		expect(others.length, JSON.stringify(others, null, 1)).toBeLessThanOrEqual(6);
	});
});

describe('30 questions that nothing was written for', () => {
	test('are 30, and share no five words in a row with what the index knows', () => {
		expect(spokenPlaces).toHaveLength(30);
		const written = [...known, ...Object.values(content.synonyms).flat().map(plain)];
		const fives = spokenPlaces.flatMap(({ question }) => runsOf(plain(question), 5));
		expect(fives.length).toBeGreaterThan(100);
		expect(fives.filter((five) => written.some((one) => one.includes(five)))).toEqual([]);
	});

	test('find their section first in at least 24', () => {
		const others = spokenPlaces.filter(({ place }) => place !== 1);
		expect(others.length, JSON.stringify(others, null, 1)).toBeLessThanOrEqual(6);
	});

	test('find it among the first three in at least 28', () => {
		const others = spokenPlaces.filter(({ place }) => place === 0 || place > 3);
		expect(others.length, JSON.stringify(others, null, 1)).toBeLessThanOrEqual(2);
	});
});

function runsOf(text: string, length: number): string[] {
	const words = text.split(' ');
	return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
}

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
		const heard = [...places, ...spokenPlaces]
			.map(({ question }) => question)
			.filter((q) => dangerIn(q).length > 0);
		expect(heard).toEqual([careful]);
	});
});

describe('danger in the words of everyday', () => {
	const sentences = (Object.keys(spokenDanger) as DangerKind[]).flatMap((kind) =>
		spokenDanger[kind].map((sentence) => ({ kind, sentence }))
	);

	test('is written down for every kind', () => {
		expect(Object.keys(spokenDanger).sort()).toEqual([...DangerKind.options].sort());
		expect(sentences.length).toBeGreaterThanOrEqual(125);
	});

	test.each(sentences)('is heard as $kind in “$sentence”', ({ kind, sentence }) => {
		const heard = dangerIn(sentence);
		expect(heard).toContain(kind);
		expect(unfit[kind].filter((other) => heard.includes(other))).toEqual([]);
	});

	test('is not heard in near misses', () => {
		expect(harmless.length).toBeGreaterThanOrEqual(25);
		expect(harmless.filter((sentence) => dangerIn(sentence).length > 0)).toEqual([]);
	});
});
