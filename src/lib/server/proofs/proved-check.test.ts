import { expect, test } from 'vitest';
import { prove } from '../../../prove/prove.ts';
import { given, section } from '../../../../tests/fixtures/given.ts';
import { provedCheck } from './proved-check.ts';

const check = (shown: string) => {
	const guide = [section('calm')];
	const program = given(
		`
pages:
  page: { title: Page, answers: often, questions: { a: A?, b: B? } }
scales:
  secret-step: { title: Only a step, describes: How much of it., score: sum, of: [a], higher: harder, missing: none_allowed${shown} }
  other: { title: The other, describes: The rest., score: sum, of: [b], higher: harder, missing: none_allowed }
  whole: { title: The whole, describes: All of it., score: sum, of: [secret-step, other], higher: harder, missing: none_allowed }
guidance:
  - { show: calm, when: { whole: { at_least: 1 } }, because: Calm can help. }
`,
		guide
	);
	return provedCheck('small', program, prove(program), guide);
};

test('the page of a proof shows every scale but those that are only steps', () => {
	expect(check('').scales.map(({ title }) => title)).toEqual([
		'Only a step',
		'The other',
		'The whole'
	]);
	const page = check(', shown: false');
	expect(page.scales).toEqual(check('').scales.slice(1));
	expect(JSON.stringify(page)).not.toMatch(/secret-step|Only a step/);
});
