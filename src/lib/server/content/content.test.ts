import { afterEach, describe, expect, test, vi } from 'vitest';
import { findQuestionnaire, findSection, listQuestionnaires, sourcesOf } from './content.ts';

const preview = vi.hoisted(() => ({ RAPPORT_PREVIEW: '' }));
vi.mock('$env/dynamic/private', () => ({ env: preview }));

afterEach(() => {
	preview.RAPPORT_PREVIEW = '';
});

function sensitive() {
	return listQuestionnaires().filter(({ questionnaire }) => questionnaire.sensitive);
}

describe('a sensitive check', () => {
	test('is neither listed nor found', () => {
		preview.RAPPORT_PREVIEW = '1';
		const [check] = sensitive();
		preview.RAPPORT_PREVIEW = '';

		expect(sensitive()).toEqual([]);
		expect(findQuestionnaire(check!.address)).toBe(null);
	});

	test('is there in a preview, at an address that says nothing', () => {
		preview.RAPPORT_PREVIEW = '1';
		const [check] = sensitive();

		expect(check?.address).toMatch(/^[0-9a-f]{10}$/);
		expect(findQuestionnaire(check!.address)).toBe(check);
		expect(findQuestionnaire(check!.questionnaire.id)).toBe(null);
	});

	test.each(['true', 'yes', '0', ''])('is not there when RAPPORT_PREVIEW is "%s"', (value) => {
		preview.RAPPORT_PREVIEW = value;
		expect(sensitive()).toEqual([]);
	});
});

test('an ordinary check lives at its id', () => {
	expect(findQuestionnaire('lonely-or-alone')?.questionnaire.id).toBe('lonely-or-alone');
	expect(findQuestionnaire('constructor')).toBe(null);
});

test('a section knows the works it cites', () => {
	const section = findSection('bids')!;
	expect(sourcesOf(section).map(({ id }) => id)).toEqual(section.sources);
});
