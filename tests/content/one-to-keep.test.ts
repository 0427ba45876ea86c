import { describe, expect, test } from 'vitest';
import { score } from '../../src/engine/score.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { shipped } from './shipped.ts';

const own = shipped.filter(
	({ questionnaire: { kind, sensitive } }) => kind === 'reflection' && !sensitive
);

const called = (id: string) => own.find((check) => check.id === id)!;

/** The section that somebody who is doing well is told to keep, if any. */
function keptBy({ program }: (typeof own)[number], sheet: Sheet): string | null {
	return score(program, sheet).guidance.find(({ keep }) => keep)?.section ?? null;
}

describe('one thing to keep', () => {
	test.each(own.map((check) => [check.id, check] as const))(
		'is there for somebody in %s',
		(_, check) => {
			const kept = check.personas.map(({ sheet }) => keptBy(check, sheet));
			expect(kept.filter((section) => section !== null)).not.toEqual([]);
		}
	);

	test.each([
		['lonely-or-alone', 'the most contented sheet there is', 'healthy-solitude'],
		['social-overload', 'everything suits', 'how-much-connection'],
		['quality-of-connection', 'everything holds', 'quality-minutes'],
		['limits-and-leaning', 'everything holds', 'healthy-solitude'],
		['online-connection', 'plays and talks with the same few people', 'online-friends'],
		['online-connection', 'is hardly online at all', 'how-much-connection'],
		['support-and-changes', 'is well held, and life is calm', 'one-person'],
		['trust-and-closeness', 'the most trusting sheet there is', 'what-support-does']
	])('in %s, for “%s”, is %s', (id, name, section) => {
		const check = called(id);
		const persona = check.personas.find((one) => one.name === name)!;
		expect(keptBy(check, persona.sheet)).toBe(section);
	});

	// Each is well but for these answers.
	test.each([
		['lonely-or-alone', 'the most contented sheet there is', { call: 'not-true' }],
		['lonely-or-alone', 'the most contented sheet there is', { safer: 'very' }],
		['lonely-or-alone', 'the most contented sheet there is', { numb: 'very', stopped: 'very' }],
		[
			'social-overload',
			'everything suits',
			{ 'turn-down': 'never', leave: 'never', guilt: 'often' }
		],
		[
			'lonely-or-alone',
			'content among people, and not fond of long quiet',
			{ safer: 'very', ease: 'not-true' }
		],
		[
			'online-connection',
			'plays and talks with the same few people',
			{ 'leaves-me': 'bit-stirred' }
		],
		['social-overload', 'everything suits', { 'leaned-on': 'often' }],
		['social-overload', 'everything suits', { guilt: 'often' }],
		['support-and-changes', 'is well held, and life is calm', { worry: 'mostly' }],
		['support-and-changes', 'is well held, and life is calm', { low: 'mostly' }],
		['limits-and-leaning', 'everything holds', { afraid: 'a-little' }],
		['trust-and-closeness', 'the most trusting sheet there is', { 'wary-now': 'mostly' }],
		['trust-and-closeness', 'the most trusting sheet there is', { 'safe-one': 'a-little' }]
	])('in %s, for “%s”, is left out with %o', (id, name, but) => {
		const check = called(id);
		const persona = check.personas.find((one) => one.name === name)!;
		expect(keptBy(check, new Map([...persona.sheet, ...Object.entries(but)]))).toBeNull();
	});
});
