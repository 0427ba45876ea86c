import { expect, test } from 'vitest';
import { score } from '../../src/engine/score.ts';
import { shipped } from './shipped.ts';

const begins = (id: string, name: string): string[] => {
	const { program, personas } = shipped.find((check) => check.id === id)!;
	return score(program, personas.find((persona) => persona.name === name)!.sheet).startHere;
};

test.each([
	['trust-and-closeness', 'on guard, and the reason is in the present'],
	['trust-and-closeness', 'at ease, with one person to be careful with'],
	['support-and-changes', 'left somebody who decided everything'],
	['support-and-changes', 'left a harsh place, and has friends there']
])('in %s, “%s” begins with safe people and an advocate', (id, name) => {
	expect(begins(id, name).slice(0, 2)).toEqual(['safe-people', 'talking-to-an-advocate']);
});

test('who has nobody in a hard time, and left somebody, begins with both as well', () => {
	const sections = begins('support-and-changes', 'has everything change at once');
	expect(sections).toEqual(['one-person', 'safe-people', 'talking-to-an-advocate']);
});
