import { describe, expect, test } from 'vitest';
import { Together } from '../model/together.ts';
import { togetherContext } from '../../tests/samples/read-sample.ts';
import { nothingTogether } from './nothing-together.ts';
import { readTogether } from './read-together.ts';

const context = togetherContext();

function read(source: string): Together {
	const reading = readTogether(`format: 1\n${source}`, context);
	if (!reading.ok) throw new Error(reading.problems.map(({ code }) => code).join(', '));
	return reading.together;
}

describe('readTogether', () => {
	test('reads tensions in the grammar of every condition, with names qualified by check', () => {
		const { tensions } = read(`
tensions:
  both:
    when:
      profile: other/hurried
      any: [{ flag: small/tired }, { small/noise: { at_least: 1 } }]
      count: { of: [small/late, small/loud], in: [often], at_least: 2 }
      not: { small/late: never }
    title: Loud and hurried.
    text: Your answers show loud evenings and hurried mornings.
    show: rest-well
`);
		expect(tensions).toEqual([
			{
				id: 'both',
				when: {
					kind: 'all',
					of: [
						{ kind: 'profile', profile: 'other/hurried' },
						{
							kind: 'any',
							of: [
								{ kind: 'flag', flag: 'small/tired' },
								{ kind: 'amount', name: 'small/noise', atLeast: 1, below: null }
							]
						},
						{ kind: 'count', of: ['small/late', 'small/loud'], in: ['often'], atLeast: 2 },
						{ kind: 'not', of: { kind: 'answer', question: 'small/late', options: ['never'] } }
					]
				},
				title: 'Loud and hurried.',
				text: 'Your answers show loud evenings and hurried mornings.',
				show: 'rest-well'
			}
		]);
	});

	test('gives a hide to its check, under the names it has there', () => {
		const { hides } = read(
			'hides: [{ hide: { section: rest-well }, when: { small/noise: high } }]'
		);
		expect(hides[0]).toEqual({
			check: 'small',
			target: { by: 'section', section: 'rest-well' },
			when: { kind: 'band', scale: 'noise', bands: ['high'] }
		});
	});

	test('lets a hide rest on a sensitive check, and reads into the model', () => {
		const together = read('hides: [{ hide: { tag: rest }, when: { flag: sensitive/from-me } }]');
		expect(together.hides[0]).toMatchObject({ check: 'sensitive' });
		expect(Together.parse(together)).toEqual(together);
	});

	test('hides joint advice for a sign of danger, although nobody wrote it', () => {
		const signs = {
			kind: 'any',
			of: ['in-danger', 'from-me'].map((flag) => ({ kind: 'flag', flag }))
		};
		const implied = ['couples', 'repair', 'communication', 'joint'].map((tag) => ({
			check: 'sensitive',
			target: { by: 'tag', tag },
			when: signs
		}));
		expect(read('').hides).toEqual(implied);
		expect(nothingTogether(context.questionnaires).hides).toEqual(implied);
	});
});
