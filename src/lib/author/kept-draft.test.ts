import { expect, test } from 'vitest';
import { KeptDraft } from './kept-draft.ts';

function storage(limit = Infinity): Storage {
	const items = new Map<string, string>();
	return {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
			items.set(key, value);
		},
		removeItem: (key: string) => void items.delete(key)
	} as Storage;
}
const draft = {
	questionnaire: 'format: 1',
	examples: '- name: one',
	recorded: { version: 1, scores: 'abc' }
};

test('a draft comes back until it is discarded', () => {
	const place = storage();
	expect(new KeptDraft(place).keep(draft)).toBe(true);
	expect(new KeptDraft(place).read()).toEqual(draft);
	new KeptDraft(place).forget();
	expect(new KeptDraft(place).read()).toBeNull();
});

test('a browser that takes nothing is noticed', () => {
	expect(new KeptDraft(storage(3)).keep(draft)).toBe(false);
	expect(new KeptDraft(null).keep(draft)).toBe(false);
	expect(new KeptDraft(null).read()).toBeNull();
});

test.each(['{', '7', '{"questionnaire":1}', '{"questionnaire":"a"}'])(
	'what is no draft, such as %s, is none',
	(text) => {
		const place = storage();
		place.setItem('rapport-author-draft', text);
		expect(new KeptDraft(place).read()).toBeNull();
	}
);
