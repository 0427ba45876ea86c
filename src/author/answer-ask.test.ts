import { describe, expect, test } from 'vitest';
import { sections } from '../../tests/content/shipped.ts';
import { answerAsk, type Answers, type Ask } from './answer-ask.ts';
import type { Manuscript } from './manuscript.ts';
import { newQuestionnaire } from './new-questionnaire.ts';

const files = newQuestionnaire('quiet-evenings');
const starter: Manuscript = {
	questionnaire: files.get('questionnaire.yaml')!,
	examples: files.get('examples.yaml')!,
	recorded: null
};
/** As the page gets it: through a copy that only plain things survive. */
function answered<Kind extends Ask['kind']>(ask: Ask & { kind: Kind }): Answers[Kind] {
	return structuredClone(answerAsk(structuredClone(ask), sections)) as Answers[Kind];
}
const changed = (from: string, to: string): Manuscript => ({
	...starter,
	questionnaire: starter.questionnaire.replace(from, to)
});

describe('reading', () => {
	test('finds nothing wrong with what the workbench begins with', () => {
		const { listed, usable } = answered({ kind: 'read', manuscript: starter });
		expect(listed).toEqual([]);
		expect(usable?.personas?.length).toBeGreaterThan(1);
	});

	test('lists a slip at its line, with what certainly mends it', () => {
		const manuscript = changed('answers: how-often', 'answers: how-oftn');
		const { listed, usable } = answered({ kind: 'read', manuscript });
		expect(usable).toBeNull();
		expect(listed).toHaveLength(1);
		const [{ code, file, span, text: words, mend }] = listed as [(typeof listed)[0]];
		expect([code, file, span.start.line]).toEqual(['answer_set_unknown', 'questionnaire', 29]);
		expect(words).toContain('`how-often`');
		expect(mend?.text).toBe('how-often');
		expect(manuscript.questionnaire.slice(...mend!.range)).toBe('how-oftn');
	});

	test('offers nothing where several things could have been meant', () => {
		const manuscript = changed('higher: harder', 'higher: sideways');
		expect(answered({ kind: 'read', manuscript }).listed[0]?.mend).toBeNull();
	});

	test('names a section the guide does not have', () => {
		const manuscript = changed('show: recovery-room', 'show: recovery-rom');
		const { listed } = answered({ kind: 'read', manuscript });
		expect(listed.map(({ code, mend }) => [code, mend?.text])).toEqual([
			['section_unknown', 'recovery-room']
		]);
	});

	test('gives the sections a preview can show, and no other', () => {
		const { usable } = answered({ kind: 'read', manuscript: starter });
		expect(usable?.sections.map(({ id }) => id)).toEqual(['recovery-room', 'healthy-solitude']);
	});

	test('lays what came out beside what a persona expects', () => {
		const examples = starter.examples.replace('[2, high]', '[2, low]');
		const { usable, listed } = answered({ kind: 'read', manuscript: { ...starter, examples } });
		const [late, quiet] = usable?.personas ?? [];
		expect(late?.rows?.find(({ part }) => part === 'tiredness')).toEqual({
			part: 'tiredness',
			title: 'Tired evenings',
			expected: '2 in low',
			got: '2 in high',
			agrees: false
		});
		expect(late?.rows?.find(({ part }) => part === 'flags')).toMatchObject({
			expected: null,
			agrees: true
		});
		expect(late?.differences).toHaveLength(1);
		expect(quiet?.differences).toEqual([]);
		expect(listed.map(({ code, file, span }) => [code, file, span.start.line])).toEqual([
			['example_differs', 'examples', 6]
		]);
	});

	test('shows the questionnaire, but no persona, while the examples do not read', () => {
		const { usable } = answered({
			kind: 'read',
			manuscript: { ...starter, examples: '- name: [' }
		});
		expect(usable?.questionnaire.id).toBe('quiet-evenings');
		expect(usable?.personas).toBeNull();
	});

	test('knows what was recorded of the scoring', () => {
		const recorded = { version: 1, scores: 'something else' };
		const { listed } = answered({ kind: 'read', manuscript: { ...starter, recorded } });
		expect(listed.map(({ code }) => code)).toEqual(['version_not_raised']);
	});
});

describe('proving', () => {
	test('counts the sheets and gives one for each band', () => {
		const proved = answered({ kind: 'prove', manuscript: starter });
		expect(proved?.proof.sheets).toEqual({ all: 16n, complete: 9n });
		const [tiredness] = proved?.proof.scales ?? [];
		expect(tiredness?.bands.map(({ id, sheets }) => [id, sheets])).toEqual([
			['low', 3n],
			['high', 6n]
		]);
		expect(tiredness?.bands.every(({ witness }) => witness !== null)).toBe(true);
	});

	test('places what stands against it, with a sheet that shows it', () => {
		expect(answered({ kind: 'prove', manuscript: starter })?.listed).toEqual([]);
		const silent = starter.questionnaire.replace(/ {2}- show: healthy-solitude\n.*\n.*\n.*\n/, '');
		const manuscript = { ...starter, questionnaire: silent };
		const found = answered({ kind: 'prove', manuscript })?.listed ?? [];
		expect(found.map(({ code, span }) => [code, span.start.line])).toEqual([
			['sheet_without_guidance', 53]
		]);
		expect(found[0]?.shownBy?.size).toBe(2);
	});

	test('says nothing of a text that does not read', () => {
		const manuscript = changed('format: 1', 'format: 2');
		expect(answered({ kind: 'prove', manuscript })).toBeNull();
	});
});

test('a persona is edited in the text of its file', () => {
	const edit = { act: 'rename', index: 0, name: 'late' } as const;
	expect(answered({ kind: 'edit', manuscript: starter, edit })).toBe(
		starter.examples.replace('comes home late and worn out', 'late')
	);
});
