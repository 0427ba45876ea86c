import { describe, expect, test } from 'vitest';
import { evenings } from '../../../tests/fixtures/evenings.ts';
import { KEPT_FOR, KeptProgress } from './kept-progress.ts';

function tab(): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
}

const place = {
	stage: 'questions' as const,
	current: 'late',
	entered: new Map([
		['form', ['often']],
		['__proto__', ['never']]
	])
};

describe('KeptProgress', () => {
	test('brings back the place and the answers', () => {
		const storage = tab();
		new KeptProgress(storage, 'evenings', evenings, () => 0).keep(place);
		const remembered = new KeptProgress(storage, 'evenings', evenings, () => KEPT_FOR).read();
		expect(remembered).toEqual({ kind: 'progress', progress: place });
	});

	test('forgets after an hour, and when the clock was set back', () => {
		for (const later of [KEPT_FOR + 1, -1]) {
			const storage = tab();
			let now = 0;
			const kept = new KeptProgress(storage, 'evenings', evenings, () => now);
			kept.keep(place);
			now = later;
			expect(kept.read()).toEqual({ kind: 'nothing' });
			expect(storage.length).toBe(0);
		}
	});

	test('sets answers to another version aside, and says so once', () => {
		const storage = tab();
		new KeptProgress(storage, 'evenings', evenings, () => 0).keep(place);
		const next = { ...evenings, version: 2 };
		const kept = new KeptProgress(storage, 'evenings', next, () => 0);
		expect(kept.read()).toEqual({ kind: 'changed' });
		expect(kept.read()).toEqual({ kind: 'nothing' });
	});

	test('never keeps an answer that serves this visit only', () => {
		const storage = tab();
		const [first, ...others] = evenings.questions;
		const questions = [{ ...first!, kept: false }, ...others] as typeof evenings.questions;
		new KeptProgress(storage, 'evenings', { ...evenings, questions }, () => 0).keep(place);
		expect(storage.getItem('rapport:progress')).not.toContain('often');
	});

	test('trusts nothing that is no answer', () => {
		const storage = tab();
		const entered = [['form', ['sabotage']], ['late', 'often'], ['stranger', ['x']], 'form', null];
		const text = JSON.stringify({
			address: 'evenings',
			version: 1,
			savedAt: 0,
			stage: 'review',
			current: 7,
			entered
		});
		storage.setItem('rapport:progress', text);
		const remembered = new KeptProgress(storage, 'evenings', evenings, () => 0).read();
		const progress = { stage: 'review', current: null, entered: new Map() };
		expect(remembered).toEqual({ kind: 'progress', progress });
	});

	test('is nothing to another check', () => {
		const storage = tab();
		new KeptProgress(storage, 'evenings', evenings, () => 0).keep(place);
		const other = new KeptProgress(storage, 'mornings', evenings, () => 0);
		expect(other.read()).toEqual({ kind: 'nothing' });
	});

	test('is not upset by what others left there', () => {
		for (const text of ['', 'null', '[]', '{', '{"savedAt":"x"}']) {
			const storage = tab();
			storage.setItem('rapport:progress', text);
			const kept = new KeptProgress(storage, 'evenings', evenings, () => 0);
			expect(kept.read()).toEqual({ kind: 'nothing' });
		}
	});

	test('says so when the browser keeps nothing', () => {
		const refuse = (): never => {
			throw new Error('QuotaExceededError');
		};
		const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
		const kept = new KeptProgress(storage, 'evenings', evenings, () => 0);
		expect(kept.read()).toEqual({ kind: 'nothing' });
		expect(kept.keep(place)).toBe(false);
	});
});
