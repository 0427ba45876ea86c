import { describe, expect, test } from 'vitest';
import { reportEn } from '../i18n/report.en.ts';
import { makeReport } from './make-report.ts';
import { fourQuestions, given, scaleOf, scored, section } from '../../tests/fixtures/given.ts';

const sections = [
	section('calm', { tonight: { do: 'Breathe out slowly.', words: null }, steps: ['Sit down.'] })
];
const program = given(
	fourQuestions(`${scaleOf('score: mean\nreversed: [d]\nmissing: { prorate_from: 3 }')}
profiles:
  heavy: { when: { load: high }, title: It is a lot., text: Your answers show a lot. }
  other: { when: otherwise, title: It is in between., text: Your answers show a mix. }
flags:
  tired: { when: { a: often }, level: support, help: crisis, title: Very tired, text: You are very tired. }
  told: { when: { b: often }, level: note, title: A word, text: Just so you know. }
guidance:
  - { show: calm, when: { load: [some, high] }, because: Calm can help. }
`),
	sections
);
const report = (answers: Record<string, string>) =>
	makeReport(program, scored(program, answers), reportEn);

test('the report of a part whose questions an answer hid says that none was asked', () => {
	const hidden = given(`
pages:
  page:
    title: Page
    answers: often
    questions: { gate: G?, a: { text: A?, show_when: { gate: often } } }
scales:
  load: { title: Load, describes: How much., score: sum, of: [a], higher: harder, missing: none_allowed, hidden: zero }
`);
	const { scales } = makeReport(hidden, scored(hidden, { gate: 'never' }), reportEn);
	expect(scales[0]).toMatchObject({ state: 'scored', basis: 'None of these questions was asked.' });
});

describe('the report', () => {
	const full = report({ a: 'often', b: 'often', c: 'sometimes', d: 'never' });

	test('says the profile in one sentence', () => {
		expect(full.headline).toEqual({ title: 'It is a lot.', text: 'Your answers show a lot.' });
	});

	test('puts help in the words of the flag that asks for it, and notes apart', () => {
		expect(full.help).toEqual({
			level: 'support',
			title: 'Very tired',
			text: 'You are very tired.',
			kinds: ['crisis']
		});
		expect(full.notes).toEqual([{ title: 'A word', text: 'Just so you know.' }]);
	});

	test('shows a section with its reason and the answers in words', () => {
		expect(full.startHere).toMatchObject([
			{
				head: { id: 'calm' },
				because: 'Calm can help.',
				quotes: [
					{ question: 'a', text: 'A?', answer: 'Often' },
					{ question: 'b', text: 'B?', answer: 'Often' }
				]
			}
		]);
		expect(full.tonight).toEqual({ do: 'Breathe out slowly.', words: null, section: 'calm' });
	});

	test('places a value between the ends of its scale and names the step', () => {
		expect(full.scales[0]).toMatchObject({
			state: 'scored',
			sentence: 'High, the third of three steps.',
			valueText: '2.75 (from 0 to 3)',
			at: 2.75 / 3,
			basis: 'From all 4 answers.',
			steps: [
				{ id: 'low', start: 0, end: 1 / 3, here: false },
				{ id: 'some', start: 1 / 3, end: 2 / 3, here: false },
				{ id: 'high', start: 2 / 3, end: 1, here: true }
			]
		});
	});

	test('says what moved it most, and that it is not close to a line', () => {
		expect(full.scales[0]?.why).toEqual([
			'The answers that moved it most: you answered “Often” to “A?” and “Often” to “B?”',
			'It is not close to a line: no single answer a step different would change it.'
		]);
	});

	test('says when one answer a step different would make it another step', () => {
		const edge = report({ a: 'sometimes', b: 'sometimes', c: 'sometimes', d: 'rarely' });
		expect(edge.scales[0]?.why).toContain(
			'This lies close to a line: one answer a step different would make it “Some”.'
		);
	});

	test('names what is still possible and the questions that would settle it', () => {
		const open = report({ a: 'often' });
		expect(open.scales[0]).toMatchObject({
			state: 'partial',
			sentence:
				'Two more answers are needed before there is a step to name. It could still be “Low”, “Some” or “High”.',
			at: null,
			valueText: null,
			range: { start: 0.25, end: 1, kind: 'possible' },
			settle: [
				{ question: 'b', text: 'B?' },
				{ question: 'c', text: 'C?' }
			]
		});
		expect(open.headline.title).toBe('There is not enough here for one sentence yet.');
	});

	test('says nothing about a scale without answers', () => {
		const empty = report({});
		expect(empty.empty).toBe(true);
		expect(empty.scales[0]).toMatchObject({
			state: 'unscored',
			at: null,
			bandTitle: null,
			why: []
		});
		expect(JSON.stringify(empty.scales)).not.toContain('"valueText":"');
	});

	test('says once that nobody has measured how exact this is', () => {
		expect(full.precisionNote).toContain('We cannot say how exact these places are');
	});
});

describe('the chart', () => {
	const two = given(`
pages:
  page:
    title: Page
    answers: often
    questions: { a: A?, b: B? }
scales:
  one: { title: One, describes: One., score: sum, of: [a], higher: harder, missing: none_allowed }
  two: { title: Two, describes: Two., score: sum, of: [b], higher: harder, missing: none_allowed }
`);

	test('has a row for every scale, from the numbers the bars use', () => {
		const { chart, scales } = makeReport(two, scored(two, { a: 'sometimes' }), reportEn);
		expect(chart?.rows).toMatchObject([
			{ title: 'One', percent: 66.7, valueText: '2 (from 0 to 3)', basis: 'From one answer.' },
			{ title: 'Two', percent: null, valueText: 'no score', bandTitle: null }
		]);
		expect(chart?.rows[0]?.valueText).toBe(scales[0]?.valueText);
	});
});

describe('a scale without bands', () => {
	const bare = given(
		fourQuestions(`
scales:
  sum: { title: Sum, describes: All four., score: sum, of: [a, b, c, d], higher: neither, missing: none_allowed }
`)
	);

	test.each([
		['At the low end of the scale (0, from 0 to 12).', ['never', 'never', 'never', 'never']],
		['Below the middle of the scale (3, from 0 to 12).', ['often', 'never', 'never', 'never']],
		['In the middle of the scale (6, from 0 to 12).', ['often', 'often', 'never', 'never']],
		['Above the middle of the scale (9, from 0 to 12).', ['often', 'often', 'often', 'never']],
		['At the high end of the scale (12, from 0 to 12).', ['often', 'often', 'often', 'often']]
	])('says “%s”', (sentence, [a = '', b = '', c = '', d = '']) => {
		const { scales } = makeReport(bare, scored(bare, { a, b, c, d }), reportEn);
		expect(scales[0]).toMatchObject({ sentence, bandTitle: null });
	});

	test('speaks of no step while answers are missing', () => {
		const { scales } = makeReport(
			bare,
			scored(bare, { a: 'often', b: 'often', c: 'often' }),
			reportEn
		);
		expect(scales[0]?.sentence).toBe('One more answer is needed before this part has a value.');
	});
});

describe('norms', () => {
	const normed = given(
		fourQuestions(
			scaleOf(
				'score: sum\nmissing: none_allowed\nnorms: [{ population: students, n: 80, year: 2001, mean: 6, sd: 4, source: A study }]'
			)
				.replace('from: 1,', 'from: 4,')
				.replace('from: 2,', 'from: 8,')
		)
	);
	const withSum = (...answers: string[]) =>
		makeReport(
			normed,
			scored(normed, Object.fromEntries(answers.map((answer, at) => ['abcd'[at] ?? '', answer]))),
			reportEn
		);

	test.each([
		['below', ['rarely', 'rarely', 'rarely', 'never']],
		['close to', ['sometimes', 'sometimes', 'sometimes', 'rarely']],
		['above', ['often', 'often', 'sometimes', 'never']]
	])('put a value %s the average of the group they name', (place, answers) => {
		expect(withSum(...answers).scales[0]?.norms).toEqual([
			`This is ${place} the average of 80 students (2001), which was 6.`
		]);
	});

	test('are never taken for people in general', () => {
		expect(withSum('often', 'often', 'often', 'often').normNote).toBe(
			'The averages come from students. They are not people in general, and an average is no goal.'
		);
	});

	test('say nothing beside a scale without a score', () => {
		const { scales, normNote } = withSum('often');
		expect([scales[0]?.norms, normNote]).toEqual([[], null]);
	});
});

describe('a cited precision', () => {
	const precise = given(
		fourQuestions(
			`${scaleOf('score: sum\nmissing: none_allowed\nprecision: { sd: 2, reliability: 0.84, kind: alpha, source: A study }')}`
		)
			.replace('from: 1,', 'from: 4,')
			.replace('from: 2,', 'from: 8,')
	);

	test('draws the interval and says which steps chance alone could explain', () => {
		const { scales, precisionNote } = makeReport(
			precise,
			scored(precise, { a: 'sometimes', b: 'sometimes', c: 'sometimes', d: 'rarely' }),
			reportEn
		);
		// 7 give or take 1.96 × 2 × √0.16
		expect(scales[0]?.range).toMatchObject({ kind: 'uncertainty' });
		expect(scales[0]?.range?.end).toBeCloseTo((7 + 1.568) / 12, 9);
		expect(scales[0]?.why.join(' ')).toContain('also reaches “High”');
		expect(precisionNote).toBeNull();
	});
});

test('a question that is never kept is named as open once its answer is gone', () => {
	const asked = given(`
pages:
  page:
    title: Page
    answers: often
    questions: { a: A?, calm: { text: Calm?, kept: false } }
scales:
  one: { title: One, describes: One., score: sum, of: [a], higher: harder, missing: none_allowed }
`);
	const result = scored(asked, { a: 'often', calm: 'often' });
	const sheet = new Map([
		['a', 'often'],
		['calm', 'often']
	]);
	expect(makeReport(asked, result, reportEn, sheet).open).toEqual([]);
	expect(makeReport(asked, result, reportEn).open).toEqual([
		'One question, which is never kept, has no answer at the moment. Pages that rest on it are left out.'
	]);
});

describe('what a person is offered', () => {
	const heads = [
		section('facts', { tags: ['risk-facts'], tonight: { do: 'Read the numbers.', words: null } }),
		section('hidden', { tags: ['joint'], tonight: { do: 'Call them.', words: null } }),
		section('walk', {
			tags: ['gentle-start'],
			minutes: 2,
			steps: ['Put on shoes.', 'Open the door.'],
			tonight: { do: 'Open the door.', words: 'I am out for a bit.' }
		}),
		section('own-pace', { tonight: { do: 'Sit down.', words: null } }),
		section('more-to-keep')
	];
	const offering = given(
		fourQuestions(`${scaleOf('score: mean\nmissing: none_allowed')}
guidance:
  - { show: facts, when: { a: [rarely, often] }, because: Because. }
  - { show: hidden, when: { a: [rarely, often] }, because: Because. }
  - { show: walk, when: { a: [sometimes, often] }, because: Because. }
  - { show: own-pace, when: { a: [never, sometimes] }, because: It suits you., keep: true }
  - { show: more-to-keep, when: { a: never }, because: It suits you., keep: true }
  - { hide: { tag: joint }, unless: { b: often } }
`),
		heads
	);
	const offered = (a: string) => {
		const answers = { a, b: 'never', c: 'never', d: 'never' };
		return makeReport(offering, scored(offering, answers), reportEn);
	};

	test('says for each section how much it asks', () => {
		const { startHere } = offered('often');
		expect(startHere.map(({ head, effort }) => [head.id, effort])).toEqual([
			['facts', '1 minute to read · nothing to do'],
			['walk', '2 minutes to read · 2 small steps to pick from · asks little of you']
		]);
	});

	test('takes the thing for tonight from what is shown, and never from facts that frighten', () => {
		expect(offered('often').tonight).toEqual({
			do: 'Open the door.',
			words: 'I am out for a bit.',
			section: 'walk'
		});
		expect(offered('rarely').tonight).toBeNull();
	});

	test('gives one thing to keep, and nothing to do, to somebody who is doing well', () => {
		const { keep, startHere, more, tonight } = offered('never');
		expect(keep).toMatchObject({
			head: { id: 'own-pace' },
			because: 'It suits you.',
			effort: '1 minute to read'
		});
		expect(startHere).toEqual([]);
		expect(more.map(({ head }) => head.id)).toEqual(['more-to-keep']);
		expect(tonight).toBeNull();
	});

	test('gives nothing to do beside the thing to keep, whatever else there is to read', () => {
		const { keep, startHere, tonight } = offered('sometimes');
		expect(keep?.head.id).toBe('own-pace');
		expect(startHere.map(({ head }) => head.id)).toEqual(['walk']);
		expect(tonight).toBeNull();
	});

	test('has nothing to keep where no rule says so', () => {
		expect(offered('rarely').keep).toBeNull();
	});
});
