import { describe, expect, test, vi } from 'vitest';
import { visibleQuestions, withoutHidden } from '$core/engine/visibility.ts';
import { careful, evenings, eveningSections } from '../../../tests/fixtures/evenings.ts';
import { wordProblem } from './field-problem.ts';
import { KEPT_FOR, KeptProgress } from './kept-progress.ts';
import { answersIn, problemsIn, problemWith } from './read-entered.ts';
import type { Later } from './taking.svelte.ts';
import { Visit, type Surroundings } from './visit.svelte.ts';
import { takeIn } from './take-in.ts';
import { taken } from './taken.svelte.ts';
import { wipeVisit } from './wipe-visit.ts';

/** All of the later code but its components, which need a browser. */
const later = {
	KEPT_FOR,
	KeptProgress,
	answersIn,
	problemsIn,
	problemWith,
	visibleQuestions,
	takeIn,
	taken,
	withoutHidden,
	wordProblem
} as unknown as Later;

function arrived(changes: Partial<Surroundings> = {}, questionnaire = evenings): Visit {
	const checked = {
		address: 'there',
		questionnaire,
		sections: eveningSections,
		crossHides: [],
		fingerprint: ''
	};
	const visit = new Visit(checked, null, null, null);
	const nowhere = null;
	const load = () => Promise.resolve(later);
	visit.arrive({ storage: nowhere, now: () => 0, isOnline: () => true, load, ...changes });
	visit.taking.begin();
	return visit;
}

function answer(visit: Visit, id: string, ...values: string[]): void {
	const { questions } = visit.taking.questionnaire;
	visit.taking.give(
		questions.find((question) => question.id === id)!,
		values
	);
}

describe('Visit', () => {
	test('works out the same result as the server would', async () => {
		const visit = arrived();
		answer(visit, '__proto__', 'often');
		answer(visit, 'late', 'often');
		await visit.finish();
		expect(visit.taking.stage).toBe('results');
		expect(visit.report?.empty).toBe(false);
	});

	test('leaves the answers to hidden questions out of the result', async () => {
		const visit = arrived();
		answer(visit, '__proto__', 'never');
		answer(visit, 'constructor', 'often');
		await visit.finish();
		expect(visit.failure).toBe(null);
	});

	test('says that it is offline, loses nothing, and goes on when asked again', async () => {
		const load = vi.fn<() => Promise<Later>>().mockRejectedValueOnce(new Error('offline'));
		load.mockResolvedValue(later);
		const visit = arrived({ load, isOnline: () => false });
		answer(visit, 'form', 'often');
		await visit.next();
		expect(visit.failure).toBe('offline');
		await visit.retry();
		expect(visit.failure).toBe(null);
		expect(visit.taking.entered.get('form')).toEqual(['often']);
	});

	test('keeps quiet when fetching ahead of time fails', async () => {
		const visit = arrived({ load: () => Promise.reject(new Error('gone')) });
		await visit.prepare();
		expect(visit.failure).toBe(null);
	});

	test('says that a result could not be worked out, and leads back to the answers', async () => {
		const broken = (): never => {
			throw new Error('our bug');
		};
		const visit = arrived({ load: () => Promise.resolve({ ...later, takeIn: broken }) });
		await visit.finish();
		expect(visit.failure).toBe('not_scored');
		visit.toAnswers();
		expect([visit.failure, visit.taking.stage]).toEqual([null, 'review']);
	});

	test('never touches storage in a sensitive check', async () => {
		const storage = new Proxy({} as Storage, {
			get: (_, name) => {
				throw new Error(`touched ${String(name)}`);
			}
		});
		const visit = arrived({ storage }, careful);
		answer(visit, 'afraid', 'often');
		await visit.prepare();
		visit.keep();
		await visit.finish();
		visit.startAgain();
		expect([visit.failure, visit.isKept]).toEqual([null, false]);
	});

	test('is wiped with everything else, and says so only where it is sensitive', async () => {
		for (const [questionnaire, isCleared] of [
			[careful, true],
			[evenings, false]
		] as const) {
			const visit = arrived({}, questionnaire);
			visit.begin('adult');
			await visit.finish();
			wipeVisit();
			const { report, age, mayPrint, taking } = visit;
			expect([report, age, mayPrint, taking.entered.size]).toEqual([null, null, false, 0]);
			expect(visit.isCleared).toBe(isCleared);
			visit.leave();
		}
	});

	test('forgets what the tab remembers when the page is left', async () => {
		const removed: string[] = [];
		const storage = {
			getItem: () => null,
			setItem: () => undefined,
			removeItem: (key: string) => removed.push(key)
		} as unknown as Storage;
		const visit = arrived({ storage });
		await visit.prepare();
		visit.leave();
		expect(removed).toEqual(['rapport:progress']);
	});

	test('asks no question of whoever is under 16', () => {
		const visit = new Visit(
			{ address: 'there', questionnaire: careful, sections: [], crossHides: [], fingerprint: '' },
			null,
			null,
			null
		);
		visit.begin('under-16');
		expect([visit.age, visit.taking.stage]).toEqual(['under-16', 'first']);
	});
});
