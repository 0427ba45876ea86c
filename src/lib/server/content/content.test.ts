import { expect, test } from 'vitest';
import { findQuestionnaire, findSection, listQuestionnaires, sourcesOf } from './content.ts';

test('a sensitive check is there, at an address that says nothing', () => {
	const check = listQuestionnaires().find(({ questionnaire }) => questionnaire.sensitive);
	expect(check?.address).toMatch(/^[0-9a-f]{10}$/);
	expect(findQuestionnaire(check!.address)).toBe(check);
	expect(findQuestionnaire(check!.questionnaire.id)).toBe(null);
});

test('an ordinary check lives at its id', () => {
	expect(findQuestionnaire('lonely-or-alone')?.questionnaire.id).toBe('lonely-or-alone');
	expect(findQuestionnaire('constructor')).toBe(null);
});

test('a section knows the works it cites', () => {
	const section = findSection('bids')!;
	expect(sourcesOf(section).map(({ id }) => id)).toEqual(section.sources);
});
