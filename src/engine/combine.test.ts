import { describe, expect, test } from 'vitest';
import { combine, type Combined } from './combine.ts';
import type { Taken } from './taken.ts';
import type { ShownSection } from '../model/result.ts';
import type { SectionHead } from '../model/section.ts';
import type { Tension } from '../model/together.ts';
import { fourQuestions, given, scored, section } from '../../tests/fixtures/given.ts';

type Shown = Partial<ShownSection> & { section: string };

/** A check that was taken and shows just these sections; `own` are the heads that differ from plain ones. */
function taken(check: string, shown: Shown[], own: SectionHead[] = [], guidance = ''): Taken {
	const heads = [...own, ...shown.map(({ section: id }) => section(id))];
	const once = [...new Map(heads.toReversed().map((head) => [head.id, head])).values()];
	const program = given(fourQuestions(guidance), once);
	const answers = { a: 'often', b: 'often', c: 'often', d: 'often' };
	const named = { ...program, questionnaire: { ...program.questionnaire, id: check } };
	const result = { ...scored(named, answers), guidance: shown.map((one) => shownSection(one)) };
	return { program: named, sheet: new Map(Object.entries(answers)), result };
}

function shownSection(own: Shown): ShownSection {
	const from = { rule: own.section, scales: [], flags: [], profile: null, answers: [] };
	return { because: 'Because.', quotes: [], keep: false, strength: 1, from, ...own };
}

const flagged = { rule: '', scales: [], flags: ['a-flag'], profile: null, answers: [] };
const ids = ({ startHere, more }: Combined): string[][] =>
	[startHere, more].map((sections) => sections.map(({ head }) => head.id));
const ordered = (...all: Taken[]): string[] => ids(combine(all, [], [], [])).flat();

describe('combine', () => {
	test('puts what a flag demands first, then the stronger reason, then what is only to be kept', () => {
		const one = taken('one', [{ section: 'weak' }, { section: 'kept', keep: true, strength: 3 }]);
		const other = taken('other', [
			{ section: 'demanded', from: flagged },
			{ section: 'strong', strength: 3 }
		]);
		expect(ordered(one, other)).toEqual(['demanded', 'strong', 'weak', 'kept']);
	});

	test('takes turns among equals, so that no check crowds out another', () => {
		const long = Array.from({ length: 9 }, (_, index) => ({ section: `long-${index}` }));
		const short = taken('short', [{ section: 'short-0' }, { section: 'short-1' }]);
		const list = ordered(taken('long', long), short);
		expect(list.slice(0, 4)).toEqual(['long-0', 'short-0', 'long-1', 'short-1']);
		expect(list).toHaveLength(9);
	});

	test('shows a section once, for its best reason', () => {
		const weak = taken('one', [{ section: 'same', because: 'Weak.' }]);
		const strong = taken('other', [{ section: 'same', because: 'Strong.', strength: 2 }]);
		const [only, ...others] = combine([weak, strong], [], [], []).startHere;
		expect(others).toEqual([]);
		expect(only).toMatchObject({ from: 'check', shown: { because: 'Strong.' } });
	});

	test('prefers a reason to do something over a stronger one that only says what to keep', () => {
		const well = taken('one', [{ section: 'same', keep: true, strength: 3 }]);
		const hard = taken('other', [{ section: 'same', because: 'Hard.' }]);
		const { startHere } = combine([well, hard], [], [], []);
		expect(startHere).toMatchObject([{ shown: { because: 'Hard.' } }]);
	});

	test('begins with three that do not overlap, none of them frightening or only to be kept', () => {
		const one = taken(
			'one',
			[
				{ section: 'frightening', strength: 3 },
				{ section: 'first', strength: 3 },
				{ section: 'nearly-first', strength: 2 },
				{ section: 'second', strength: 2 }
			],
			[
				section('frightening', { tags: ['risk-facts'] }),
				section('nearly-first', { overlaps: ['first'] })
			]
		);
		const other = taken('other', [{ section: 'third' }, { section: 'kept', keep: true }]);
		expect(ids(combine([one, other], [], [], []))).toEqual([
			['first', 'second', 'third'],
			['frightening', 'nearly-first', 'kept']
		]);
	});

	test('never shows two sections that contradict each other: the stronger one stays', () => {
		const one = taken('one', [{ section: 'rest' }], [section('rest', { contradicts: ['push'] })]);
		const other = taken('other', [{ section: 'push', strength: 2 }]);
		expect(ordered(one, other)).toEqual(['push']);
	});

	test('lets the hide of one check win over what another shows', () => {
		const hide = 'guidance: [{ hide: { tag: joint }, unless: { a: never } }]';
		const careful = taken('one', [{ section: 'alone' }], [], hide);
		const other = taken('other', [{ section: 'both' }], [section('both', { tags: ['joint'] })]);
		expect(ordered(other)).toEqual(['both']);
		expect(ordered(careful, other)).toEqual(['alone']);
	});

	test('leaves out what else the visit hides, and what a tension would show of it', () => {
		const one = taken('one', [{ section: 'rest' }, { section: 'walk' }]);
		const other = taken('other', []);
		const both: Tension = {
			id: 'both',
			when: {
				kind: 'all',
				of: ['one/a', 'other/b'].map((question) => ({
					kind: 'answer',
					question,
					options: ['often']
				}))
			},
			title: 'Both.',
			text: 'Both.',
			show: 'quiet'
		};
		const quiet = section('quiet', { tags: ['still'] });
		const walk = { by: 'section', section: 'walk' } as const;
		const still = { by: 'tag', tag: 'still' } as const;
		expect(ids(combine([one, other], [both], [walk], [quiet])).flat()).toEqual(['quiet', 'rest']);
		const hidden = combine([one, other], [both], [still], [quiet]);
		expect(ids(hidden).flat()).toEqual(['rest', 'walk']);
		expect(hidden.tensions).toEqual([both]);
		expect(combine([one], [both], [], [quiet]).tensions).toEqual([]);
	});
});
