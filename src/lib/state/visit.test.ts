import { describe, expect, test, vi } from 'vitest';
import { visibleQuestions, withoutHidden } from '$core/engine/visibility.ts';
import { careful, evenings, eveningSections } from '../../../tests/fixtures/evenings.ts';
import { wordProblem } from './field-problem.ts';
import { placeToHand, readHanded } from './handed-place.ts';
import { answersIn, problemsIn, problemWith } from './read-entered.ts';
import type { Later } from './taking.svelte.ts';
import { Visit, type Surroundings } from './visit.svelte.ts';
import { takeIn } from './take-in.ts';
import { taken } from './taken.svelte.ts';
import { wipeVisit } from './wipe-visit.ts';

/** All of the later code but its components, which need a browser. */
const later = {
	answersIn,
	problemsIn,
	placeToHand,
	problemWith,
	readHanded,
	visibleQuestions,
	takeIn,
	taken,
	withoutHidden,
	wordProblem
} as unknown as Later;

const checkedOf = (questionnaire: typeof evenings) => ({
	address: 'there',
	questionnaire,
	sections: eveningSections,
	crossHides: [],
	fingerprint: ''
});

function arrived(changes: Partial<Surroundings> = {}, questionnaire = evenings): Visit {
	const visit = new Visit(checkedOf(questionnaire), null, null, null);
	const load = () => Promise.resolve(later);
	visit.arrive({ reload: null, isOnline: () => true, load, ...changes });
	visit.taking.begin();
	return visit;
}

/** A browser that holds what a page hands over for the page after it. */
function reloads(): { handed: unknown; reload: NonNullable<Surroundings['reload']> } {
	const held = { handed: null as unknown };
	const take = () => Promise.resolve(held.handed);
	const reload = {
		ready: () => Promise.resolve(),
		hand: (place: unknown) => void (held.handed = structuredClone(place)),
		look: take,
		take,
		isOne: () => true
	};
	return Object.assign(held, { reload });
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

	test('goes on where it was before a reload', async () => {
		const held = reloads();
		const before = arrived(held);
		await before.prepare();
		answer(before, 'form', 'often');
		before.taking.lookOver();
		before.handOver();
		before.leave();

		const after = new Visit(checkedOf(evenings), null, null, null);
		expect(
			after.arrive({ ...held, isOnline: () => true, load: () => Promise.resolve(later) })
		).toBe(true);
		await after.prepare();
		await vi.waitFor(() => expect(after.taking.stage).toBe('review'));
		expect(after.taking.entered.get('form')).toEqual(['often']);
		expect(after.isKept).toBe(true);
	});

	test('hands nothing over from a sensitive check, nor once it was begun anew', async () => {
		const held = reloads();
		const quiet = arrived(held, careful);
		await quiet.prepare();
		answer(quiet, 'afraid', 'often');
		quiet.handOver();
		expect([held.handed, quiet.isKept]).toEqual([null, false]);

		const usual = arrived(held);
		await usual.prepare();
		answer(usual, 'form', 'often');
		usual.handOver();
		expect(held.handed).not.toBe(null);
		usual.startAgain();
		usual.handOver();
		expect(held.handed).toBe(null);
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
