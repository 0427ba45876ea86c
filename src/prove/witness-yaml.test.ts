import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../model/sheet.ts';
import { prove } from './prove.ts';
import { witnessYaml } from './witness-yaml.ts';
import { readExamples } from '../questionnaire/read-examples.ts';
import { shipped } from '../../tests/content/shipped.ts';
import { programs } from '../../tests/prove/random-program.ts';

describe('a witness as YAML', () => {
	test('reads back as the same sheet', () => {
		let seen = 0;
		fc.assert(
			fc.property(programs, (program) => {
				if (!program) return;
				const { scales, flags, rules } = prove(program);
				const shown = [...scales.flatMap(({ bands }) => bands), ...flags, ...rules];
				for (const { witness } of shown) {
					if (!witness) continue;
					seen++;
					const text = witnessYaml(program.questionnaire, witness.sheet, 'somebody');
					const reading = readExamples(text, program.questionnaire);
					expect(reading, text).toMatchObject({ ok: true });
					expect(reading.ok && reading.personas[0]!.sheet, text).toEqual(witness.sheet);
				}
			}),
			{ numRuns: 100 }
		);
		expect(seen).toBeGreaterThan(300);
	});

	test('names what differs and lets the rest be said once', () => {
		const { questionnaire } = shipped.find(({ id }) => id === 'social-overload')!;
		const often = ['drained', 'glad', 'noise', 'no-gap'].map((id) => [id, 'often'] as const);
		const sheet = new Map<string, Answer>([
			...often,
			['leave', 'never'],
			['wiring', ['adhd', 'caring']]
		]);
		expect(witnessYaml(questionnaire, sheet, 'says "no": never')).toBe(
			[
				'- name: "says \\"no\\": never"',
				'  answers:',
				'    leave: never',
				'    wiring: [adhd, caring]',
				'  everything_else: often',
				'  skipped: [gives-back, leaned-on, quiet-time, catch-up, wind-down, free-space, full-week, places, turn-down, yes-first, guilt, safe-to-disagree]',
				'  expect: {}'
			].join('\n')
		);
	});
});
