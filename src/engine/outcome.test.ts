import { describe, expect, test } from 'vitest';
import { verify } from './verify.ts';
import { fourQuestions, given, scaleOf, scored, section } from '../../tests/fixtures/given.ts';

const scale = scaleOf('score: mean\nmissing: { prorate_from: 2 }');
const all = (answer: string) => ({ a: answer, b: answer, c: answer, d: answer });

describe('bands', () => {
	const program = given(fourQuestions(scale));

	test('begin at their cut and end just before the next', () => {
		expect(scored(program, all('rarely')).scales[0]).toMatchObject({ value: 1, band: 'some' });
		expect(
			scored(program, { a: 'rarely', b: 'rarely', c: 'rarely', d: 'never' }).scales[0]
		).toMatchObject({ value: 0.75, band: 'low' });
		expect(scored(program, all('often')).scales[0]).toMatchObject({ value: 3, band: 'high' });
	});
});

describe('the profile', () => {
	const program = given(
		fourQuestions(`${scale}
profiles:
  heavy: { when: { load: high }, title: Heavy., text: Heavy. }
  other: { when: otherwise, title: Other., text: Other. }
`)
	);

	test('is the first that holds', () => {
		expect(scored(program, all('often')).profile).toMatchObject({
			kind: 'profile',
			profile: 'heavy'
		});
		expect(scored(program, all('never')).profile).toMatchObject({
			kind: 'profile',
			profile: 'other'
		});
	});

	test('is none while a scale that any profile names has no score', () => {
		expect(scored(program, { a: 'never' }).profile).toEqual({ kind: 'none', waitingFor: ['load'] });
	});
});

describe('guidance', () => {
	const sections = [
		section('long', { minutes: 5 }),
		section('short', { minutes: 1, overlaps: ['middle'] }),
		section('middle', { minutes: 3 }),
		section('urgent', { minutes: 4 }),
		section('scary', { tags: ['risk-facts'] })
	];
	const rules = (more = '') =>
		given(
			fourQuestions(`${scale}
flags:
  worn: { when: { d: often }, level: support }
guidance:
  - { show: long, when: { load: [some, high] }, because: Because of the load. }
  - { show: middle, when: { load: high }, because: Because it is high. }
  - { show: urgent, when: { flag: worn }, because: Because of the flag. }
  - { show: short, when: { a: [sometimes, often] }, because: Because of one answer. }
  - { show: scary, when: { load: [some, high] }, because: Because of the facts. }
  - { show: long, id: again, when: { b: often }, because: Because of another answer. }
${more}`),
			sections
		);
	const shown = (program: ReturnType<typeof rules>, answers: Record<string, string>): string[] =>
		scored(program, answers).guidance.map((one) => one.section);

	test('puts what a flag demands first, then the stronger reason, then the order of the file', () => {
		// load is 1.75: three eighths past its cut, a step of its own; `a` lies on the cut of its rule.
		expect(shown(rules(), { a: 'sometimes', b: 'never', c: 'sometimes', d: 'often' })).toEqual([
			'urgent',
			'long',
			'scary',
			'short'
		]);
	});

	test('shows a section once, with its best reason', () => {
		const [first] = scored(rules(), { a: 'never', b: 'often', c: 'rarely', d: 'never' }).guidance;
		expect(first).toMatchObject({
			section: 'long',
			because: 'Because of another answer.',
			strength: 3
		});
	});

	test('quotes the answers behind the reason, strongest first and two at most', () => {
		const [first] = scored(rules(), {
			a: 'rarely',
			b: 'never',
			c: 'often',
			d: 'sometimes'
		}).guidance;
		expect(first?.quotes).toEqual([
			{ question: 'c', answer: 'often' },
			{ question: 'd', answer: 'sometimes' }
		]);
	});

	test('lets a hide win over every show', () => {
		const program = rules('  - { hide: { tag: risk-facts }, when: { load: high } }\n');
		const result = scored(program, all('often'));
		expect(result.guidance.map((one) => one.section)).not.toContain('scary');
		expect(result.hidden).toEqual(['scary']);
	});

	test('hides unless an answer allows it, also when there is no answer', () => {
		const program = rules('  - { hide: { section: long }, unless: { c: [sometimes, often] } }\n');
		expect(shown(program, { a: 'often', b: 'often' })).not.toContain('long');
		expect(shown(program, { a: 'often', b: 'often', c: 'often' })).toContain('long');
	});

	test('puts shorter sections first where gentleness is asked for, after what a flag demands', () => {
		const program = rules(
			'  - { show: long, id: softly, when: { load: high }, because: Softly., gentle: true }\n'
		);
		expect(shown(program, all('often'))).toEqual(['urgent', 'short', 'scary', 'middle', 'long']);
	});

	test('starts with three sections that do not say nearly the same', () => {
		const program = given(
			fourQuestions(`${scale}
guidance:
  - { show: middle, when: { a: often }, because: Because. }
  - { show: short, when: { a: often }, because: Because. }
  - { show: urgent, when: { a: often }, because: Because. }
  - { show: last, when: { a: often }, because: Because. }
  - { show: long, when: { a: often }, because: Because. }
`),
			[...sections, section('last')]
		);
		expect(scored(program, all('often')).startHere).toEqual(['middle', 'urgent', 'last']);
	});

	test.each([
		['some load', { a: 'often', b: 'often', c: 'never', d: 'never' }, true],
		['the heaviest load', { a: 'often', b: 'often', c: 'often', d: 'rarely' }, false],
		['a flag that asks for help', { a: 'rarely', b: 'sometimes', c: 'never', d: 'often' }, false]
	])('with %s begins with facts that frighten: %s', (_, answers, begins) => {
		const { startHere, guidance } = scored(rules(), answers);
		expect(guidance.map((one) => one.section)).toContain('scary');
		expect(startHere.includes('scary')).toBe(begins);
	});

	test('does not take questions left open for a light load', () => {
		const program = given(
			fourQuestions(
				`${scale}\nguidance:\n  - { show: scary, when: { a: often }, because: Because. }\n`
			),
			sections
		);
		expect(scored(program, { a: 'often' }).startHere).toEqual([]);
	});

	test('asks least first where gentleness is asked for: a gentle start, then minutes, then steps', () => {
		const own = [
			section('many-steps', { minutes: 2, steps: ['One.', 'Two.'] }),
			section('reading', { minutes: 2 }),
			section('brief', { minutes: 1, steps: ['One.'] }),
			section('slow', { minutes: 4, tags: ['gentle-start'] })
		];
		const program = given(
			fourQuestions(
				`${scale}\nguidance:\n${own.map(({ id }) => `  - { show: ${id}, when: { load: high }, because: Because., gentle: true }`).join('\n')}\n`
			),
			own
		);
		expect(shown(program, all('often'))).toEqual(['slow', 'brief', 'reading', 'many-steps']);
	});

	test('begins with nothing that is to be kept, also where another rule shows it', () => {
		const program = rules(
			'  - { show: long, id: keep-it, when: { load: high }, because: Keep it., keep: true }\n'
		);
		const { guidance, startHere } = scored(program, { ...all('often'), d: 'sometimes' });
		expect(guidance.find(({ section: id }) => id === 'long')).toMatchObject({
			because: 'Keep it.',
			keep: true
		});
		expect(guidance.filter(({ keep }) => keep)).toHaveLength(1);
		expect(startHere).toEqual(['middle']);
	});

	test('shows nine sections at most', () => {
		const many = Array.from({ length: 12 }, (_, index) => section(`s${index}`));
		const program = given(
			fourQuestions(
				`${scale}\nguidance:\n${many.map(({ id }) => `  - { show: ${id}, when: { load: high }, because: Because. }`).join('\n')}\n`
			),
			many
		);
		expect(scored(program, all('often')).guidance).toHaveLength(9);
	});
});

describe('a result', () => {
	const program = given(
		fourQuestions(`${scale}
flags:
  worn: { when: { d: often }, level: support }
`)
	);
	const result = scored(program, all('often'));

	test('is verified by scoring its answers again', () => {
		expect(verify(program, result)).toEqual([]);
	});

	test('that was tampered with is found out', () => {
		expect(verify(program, { ...result, flags: [] })).toEqual(['flags']);
		expect(verify(program, { ...result, answers: result.answers.slice(1) })).toContain('scales');
		expect(verify(program, { ...result, version: 2 })).toEqual(['other_version']);
		expect(verify(program, { ...result, answers: [{ question: 'a', answer: 'seldom' }] })).toEqual([
			'answers_refused'
		]);
	});

	test('survives a round trip through JSON', () => {
		expect(JSON.parse(JSON.stringify(result))).toEqual(result);
	});
});

test('flags that rest on flags many times over are looked into once each', () => {
	const chain = Array.from({ length: 30 }, (_, index) =>
		index === 0
			? '  f0: { when: { a: often }, level: note }'
			: `  f${index}: { when: { all: [{ flag: f${index - 1} }, { flag: f${index - 1} }] }, level: note }`
	);
	const program = given(fourQuestions(`${scale}\nflags:\n${chain.join('\n')}\n`));
	const { flags } = scored(program, { a: 'often' });
	expect(flags).toHaveLength(30);
	expect(flags.at(-1)?.from.answers).toEqual([{ question: 'a', answer: 'often' }]);
});

test('what an answer for this visit hid is not told in the result', () => {
	const sections = [section('limits', { tags: ['communication'] })];
	const program = given(
		`
pages:
  page:
    title: Page
    answers: often
    questions:
      a: A?
      calm: { text: Calm?, kept: false }
guidance:
  - { show: limits, when: { a: often }, because: Because. }
  - { hide: { tag: communication }, unless: { calm: [sometimes, often] } }
`,
		sections
	);
	const hidden = scored(program, { a: 'often', calm: 'never' });
	expect([hidden.guidance, hidden.hidden, hidden.answers]).toEqual([
		[],
		[],
		[{ question: 'a', answer: 'often' }]
	]);
	expect(verify(program, hidden)).toEqual([]);
	const shown = scored(program, { a: 'often', calm: 'often' });
	expect(shown.guidance.map((one) => one.section)).toEqual(['limits']);
	expect(verify(program, shown)).toEqual([]);
});
