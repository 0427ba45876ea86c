import type { Questionnaire } from '$core/model/questionnaire.ts';
import type { Entered } from './entered.ts';
import { PROGRESS_KEY } from './progress-key.ts';
import { readAnswer } from './read-answer.ts';
import type { Stage } from './taking.svelte.ts';

/** The place a person left off at. */
export type Progress = { stage: Stage; current: string | null; entered: Entered };

/** What a tab still knows. `changed`: it knew answers to another version, and has forgotten them. */
export type Remembered =
	{ kind: 'nothing' } | { kind: 'changed' } | { kind: 'progress'; progress: Progress };

/** How long a tab remembers after the last change. */
export const KEPT_FOR = 60 * 60 * 1000;

const STAGES: readonly unknown[] = ['first', 'questions', 'review', 'results'] satisfies Stage[];

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the place in one check through a reload, for an hour at most. Storage may be blocked or full: then nothing is kept. */
export class KeptProgress {
	readonly #storage: Kept;
	readonly #address: string;
	readonly #questionnaire: Questionnaire;
	readonly #now: () => number;

	constructor(storage: Kept, address: string, questionnaire: Questionnaire, now: () => number) {
		this.#storage = storage;
		this.#address = address;
		this.#questionnaire = questionnaire;
		this.#now = now;
	}

	read(): Remembered {
		try {
			const text = this.#storage.getItem(PROGRESS_KEY);
			if (text === null) return { kind: 'nothing' };
			const remembered = this.#understand(JSON.parse(text));
			if (remembered.kind !== 'progress') this.forget();
			return remembered;
		} catch {
			this.forget();
			return { kind: 'nothing' };
		}
	}

	/** False when the browser would not keep it. */
	keep({ stage, current, entered }: Progress): boolean {
		const { version, questions } = this.#questionnaire;
		const kept = questions.flatMap(({ id, kept }) => {
			const values = entered.get(id);
			return kept && values !== undefined ? [[id, values] as const] : [];
		});
		try {
			const savedAt = this.#now();
			const text = JSON.stringify({
				address: this.#address,
				version,
				savedAt,
				stage,
				current,
				entered: kept
			});
			this.#storage.setItem(PROGRESS_KEY, text);
			return true;
		} catch {
			return false;
		}
	}

	forget(): void {
		try {
			this.#storage.removeItem(PROGRESS_KEY);
		} catch {
			// A browser that blocks storage has nothing to forget.
		}
	}

	#understand(value: unknown): Remembered {
		if (!isRecord(value) || typeof value.savedAt !== 'number') return { kind: 'nothing' };
		if (value.address !== this.#address) return { kind: 'nothing' };
		const age = this.#now() - value.savedAt;
		// A clock that was set back must not make the hour longer.
		if (age > KEPT_FOR || age < 0) return { kind: 'nothing' };
		if (value.version !== this.#questionnaire.version) return { kind: 'changed' };
		if (!STAGES.includes(value.stage)) return { kind: 'nothing' };
		return {
			kind: 'progress',
			progress: {
				stage: value.stage as Stage,
				current: typeof value.current === 'string' ? value.current : null,
				entered: this.#enteredIn(value.entered)
			}
		};
	}

	/** Only what still is an answer to one of the questions. */
	#enteredIn(value: unknown): Entered {
		const entries: unknown[] = Array.isArray(value) ? value : [];
		const kept = new Map<unknown, unknown>(
			entries.flatMap((entry) => (Array.isArray(entry) ? [[entry[0], entry[1]]] : []))
		);
		const entered = new Map<string, readonly string[]>();
		for (const question of this.#questionnaire.questions) {
			const values = kept.get(question.id);
			if (!question.kept || !isStrings(values)) continue;
			const { answer } = readAnswer(question, values, this.#questionnaire);
			if (answer !== null) entered.set(question.id, values);
		}
		return entered;
	}
}

function isStrings(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
