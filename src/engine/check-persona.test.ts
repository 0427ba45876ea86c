import { expect, test } from 'vitest';
import { checkPersona } from './check-persona.ts';
import { score } from './score.ts';
import { shipped } from '../../tests/content/shipped.ts';

const { program, personas } = shipped.find(({ id }) => id === 'social-overload')!;
const afraid = personas.find(({ name }) => name === 'everything suits, and no is not safe')!;

test('what an answer keeps out that serves the visit only is compared, although no result tells of it', () => {
	expect(afraid.expect.hide).toContain('repair-after-conflict');
	expect(score(program, afraid.sheet).hidden).toEqual([]);
	expect(checkPersona(program, afraid)).toEqual([]);

	const unaware = { ...afraid, expect: { ...afraid.expect, hide: [] } };
	expect(checkPersona(program, unaware)).toEqual([
		{ part: 'hide', expected: [], got: afraid.expect.hide }
	]);
});
